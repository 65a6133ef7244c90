import { kind } from '../diagnostic.ts';

/** What a relation may go on with at a place. */
export type ExpectedInRelation = 'operand' | 'sign' | 'close' | 'operator';

const expectations: Readonly<Record<ExpectedInRelation, { readonly zh: string; readonly en: string }>> = {
  operand: { zh: '应为数据编号、数字或左括号', en: "a figure's id, a number or an opening bracket" },
  sign: { zh: '应为 = 或 ≈', en: '= or ≈' },
  close: { zh: '应为右括号', en: 'a closing bracket' },
  operator: { zh: '应为运算符或到此结束', en: 'an operator or the end' },
};

/** A relation can't be read. */
export const relationSyntax = kind<{ expected: ExpectedInRelation; found: string }>({
  code: 'facts-relation-syntax',
  severity: 'error',
  zh: ({ expected, found }) => ({
    message: `关系式写法有误：此处${expectations[expected].zh}，却是${found === '' ? '结尾' : `“${found}”`}。`,
    hint: '关系式写作 a = b + c 或 a ≈ b / c，只用数据编号、数字、+ - * / 和半角括号。',
  }),
  en: ({ expected, found }) => ({
    message: `The relation can't be read: expected ${expectations[expected].en}, found ${found === '' ? 'its end' : `“${found}”`}.`,
    hint: 'Write a = b + c or a ≈ b / c, with ids of figures, numbers, + - * / and brackets.',
  }),
});

/** A relation names a figure that the report doesn't state. */
export const relationUnknown = kind<{ id: string; nearest: string | null }>({
  code: 'facts-relation-unknown',
  severity: 'error',
  zh: ({ id, nearest }) => ({
    message: `关系式用到的数据“${id}”在报告中没有。`,
    hint: nearest === null ? '核对编号，或用 :fact[…]{#编号 of="…"} 写明这个数据。' : `是否为“${nearest}”？`,
  }),
  en: ({ id, nearest }) => ({
    message: `The relation uses the figure “${id}”, which the report doesn't state.`,
    hint:
      nearest === null ? 'Check the id, or state the figure with :fact[…]{#id of="…"}.' : `Did you mean “${nearest}”?`,
  }),
});

/** A relation calculates with something that isn't one number. */
export const relationNotNumber = kind<{ id: string; text: string }>({
  code: 'facts-relation-not-number',
  severity: 'error',
  zh: ({ id, text }) => ({
    message: `数据“${id}”写作“${text}”，不是一个确定的数，不能参与此关系式的计算。`,
    hint: '从关系式中去掉它，或把数据写成数字加单位；幅度（如1至2所）只能用于 ≈。',
  }),
  en: ({ id, text }) => ({
    message: `The figure “${id}” is written “${text}”, which isn't one number to calculate with here.`,
    hint: 'Leave it out, or write the figure as a number with a unit; ranges work with ≈ only.',
  }),
});

/** A relation divides by what is or can be zero. */
export const relationZero = kind<{ expression: string }>({
  code: 'facts-relation-zero',
  severity: 'error',
  zh: ({ expression }) => ({
    message: `关系式“${expression}”的除数为零，或在取整范围内可能为零，无法计算。`,
    hint: '改写关系式，例如把除法改为乘法。',
  }),
  en: ({ expression }) => ({
    message: `“${expression}” divides by zero, or by a figure that can be zero within its rounding.`,
    hint: 'Write it otherwise, for instance as a product.',
  }),
});

/** A relation between figures doesn't hold. */
export const relationBroken = kind<{
  expression: string;
  left: string;
  right: string;
  difference: string;
  exact: boolean;
  standing: 'open' | 'accepted';
}>({
  code: 'facts-relation-broken',
  severity: 'error',
  zh: ({ expression, left, right, difference, exact, standing }) => ({
    message: `“${expression}”不成立${exact ? '' : '（已计入取整误差）'}：左边为${left}，右边为${right}，相差${difference}。`,
    hint:
      standing === 'accepted'
        ? '理由已写明；数据更新后请重新核对。'
        : '核对所列各处数据；如口径不同、确需保留，在关系式上写明 accepted（理由）。',
  }),
  en: ({ expression, left, right, difference, exact, standing }) => ({
    message: `“${expression}” doesn't hold${exact ? '' : ' even within rounding'}: the left is ${left}, the right ${right}, a difference of ${difference}.`,
    hint:
      standing === 'accepted'
        ? 'The report says why it stands; check it again when the figures change.'
        : 'Check the figures listed; if both must stand, give the relation accepted with the reason.',
  }),
});

/** A relation adds or compares figures of different units. */
export const relationUnits = kind<{ expression: string; a: string; b: string }>({
  code: 'facts-relation-units',
  severity: 'warning',
  zh: ({ expression, a, b }) => ({
    message: `“${expression}”中单位“${a}”与“${b}”不同，不能相加、相减或比较。`,
    hint: '核对关系式用到的数据；单位确实相同的，请在 :fact 中写成一样。',
  }),
  en: ({ expression, a, b }) => ({
    message: `“${expression}” adds or compares the units “${a}” and “${b}”.`,
    hint: 'Check which figures it names; write the same unit where the same is meant.',
  }),
});
