import { kind } from '../diagnostic.ts';

/** A word stands twice. */
export const doubledWord = kind<{ word: string }>({
  code: 'proof-doubled-word',
  severity: 'warning',
  zh: ({ word }) => ({ message: `“${word}”重复了。`, hint: '删去多出的一个。' }),
  en: ({ word }) => ({ message: `“${word}” stands twice.`, hint: 'Remove one.' }),
});

/** A word is miswritten, or another word is meant. */
export const wrongWord = kind<{ written: string; right: string }>({
  code: 'proof-wrong-word',
  severity: 'warning',
  zh: ({ written, right }) => ({ message: `“${written}”多半是错别字。`, hint: `改为“${right}”。` }),
  en: ({ written, right }) => ({ message: `“${written}” is most likely miswritten.`, hint: `Write “${right}”.` }),
});

/** 的, 地 or 得 stands for another of them. */
export const particle = kind<{ written: string; right: string }>({
  code: 'proof-particle',
  severity: 'warning',
  zh: ({ written, right }) => ({ message: `“${written}”中的“的”“地”“得”用错了。`, hint: `改为“${right}”。` }),
  en: ({ written, right }) => ({
    message: `“${written}” has the wrong one of 的, 地 and 得.`,
    hint: `Write “${right}”.`,
  }),
});

/** A sentence begins with 通过…，使… and so has no subject. */
export const missingSubject = kind<{ first: string; second: string }>({
  code: 'proof-missing-subject',
  severity: 'warning',
  zh: ({ first, second }) => ({
    message: `“${first}……，${second}……”：句子缺少主语。`,
    hint: `删去“${first}”或“${second}”。`,
  }),
  en: ({ first, second }) => ({
    message: `“${first}…，${second}…” leaves the sentence without a subject.`,
    hint: `Remove ${first} or ${second}.`,
  }),
});

/** A traditional character stands in simplified text. */
export const traditionalCharacter = kind<{ written: string; right: string }>({
  code: 'proof-traditional-character',
  severity: 'warning',
  zh: ({ written, right }) => ({
    message: `“${written}”是繁体字或异体字。`,
    hint: `改为“${right}”；人名、引文须保留的用“:stet”标明。`,
  }),
  en: ({ written, right }) => ({
    message: `“${written}” is a traditional form.`,
    hint: `Write “${right}”, or let it stand in names and quotations with :stet.`,
  }),
});

/** A sentence goes on for very long without a stop. */
export const longSentence = kind<{ length: number; limit: number }>({
  code: 'proof-long-sentence',
  severity: 'warning',
  zh: ({ length, limit }) => ({
    message: `这一句有${length}字没有句号或分号，超过${limit}字。`,
    hint: '断成几句，或用分号分出层次。',
  }),
  en: ({ length, limit }) => ({
    message: `The sentence goes on for ${length} characters without a stop; the limit is ${limit}.`,
    hint: 'Divide it.',
  }),
});

/** A wording that the report's vocabulary rules out. */
export const term = kind<{ written: string; right: string; note: string }>({
  code: 'proof-term',
  severity: 'warning',
  zh: ({ written, right, note }) => ({
    message: `“${written}”不是本报告规定的写法${note === '' ? '' : `（${note}）`}。`,
    hint: `按 terms.yaml 改为“${right}”。`,
  }),
  en: ({ written, right, note }) => ({
    message: `“${written}” is not how this report writes it${note === '' ? '' : ` (${note})`}.`,
    hint: `terms.yaml asks for “${right}”.`,
  }),
});

/** A term stands in a report of a date for which it doesn't hold. */
export const termDates = kind<{ written: string; from: string; until: string }>({
  code: 'proof-term-dates',
  severity: 'warning',
  zh: ({ written, from, until }) => ({
    message: `“${written}”在本报告的日期不适用（${from}至${until}）。`,
    hint: '换成现行的提法；回顾过去须保留的用“:stet”标明。',
  }),
  en: ({ written, from, until }) => ({
    message: `“${written}” doesn’t hold at the date of the report (${from} to ${until}).`,
    hint: 'Use the term in force, or let it stand with :stet.',
  }),
});

/** A set phrase is cut short or altered. */
export const setPhrase = kind<{ written: string; right: string }>({
  code: 'proof-set-phrase',
  severity: 'warning',
  zh: ({ written, right }) => ({
    message: `“${written}”与固定提法“${right}”不一致。`,
    hint: '固定提法必须一字不差。',
  }),
  en: ({ written, right }) => ({
    message: `“${written}” departs from the set phrase “${right}”.`,
    hint: 'Set phrases are quoted to the letter.',
  }),
});

/** A person is named with another office than people.yaml gives. */
export const office = kind<{ name: string; written: string; right: string }>({
  code: 'proof-office',
  severity: 'warning',
  zh: ({ name, written, right }) => ({
    message: `${name}的职务写成了“${written}”，people.yaml 中是“${right}”。`,
    hint: '请核实职务。',
  }),
  en: ({ name, written, right }) => ({
    message: `${name} is called “${written}”; people.yaml has “${right}”.`,
    hint: 'Check the office.',
  }),
});

/** A person holds an office outside the dates that people.yaml gives. */
export const personDates = kind<{ name: string; office: string; from: string; until: string }>({
  code: 'proof-person-dates',
  severity: 'warning',
  zh: ({ name, office, from, until }) => ({
    message: `按 people.yaml，${name}任“${office}”的时间是${from}至${until}，不含本报告的日期。`,
    hint: '请核实；回顾过去时写“时任”。',
  }),
  en: ({ name, office, from, until }) => ({
    message: `By people.yaml ${name} is “${office}” from ${from} until ${until}, not at the date of the report.`,
    hint: 'Check it; of the past write 时任.',
  }),
});

/** A name near an office differs in one character from the name that people.yaml has for it. */
export const personName = kind<{ written: string; name: string; office: string }>({
  code: 'proof-person-name',
  severity: 'warning',
  zh: ({ written, name, office }) => ({
    message: `“${office}”后面的“${written}”与 people.yaml 中的“${name}”差一个字。`,
    hint: '请核实姓名。',
  }),
  en: ({ written, name, office }) => ({
    message: `“${written}” with “${office}” differs by one character from “${name}” in people.yaml.`,
    hint: 'Check the name.',
  }),
});
