import { digitGrouping } from '../diagnostics/catalogue/proof-numbers.ts';
import { finding, type Rule, type Stretch } from './rule.ts';

/** Numbers of five digits or more that count something; codes, telephone and document numbers have letters, hyphens or brackets beside them. */
const long =
  /(?<![\dA-Za-z.,/〔:：_-])(?:\d{1,3}(?:,\d{3})+|\d{5,8})(?:\.\d+)?(?=[多余]?(?:名|人|个|所|家|项|门|次|场|元|节|亩|台|套|篇|份|条|支|本|位|册|件|平方米|万|亿))/gu;

/** Finds long numbers that are grouped where most of the report's aren't, or the other way round (GB/T 15835-2011, 5.1.1). */
export const digitGroups: Rule = ({ texts }) => {
  const found = texts.flatMap((text) =>
    [...text.text.matchAll(long)].map(({ 0: written, index: start }): Stretch & { readonly written: string } => ({
      text,
      start,
      end: start + written.length,
      written,
    })),
  );
  const grouped = found.filter(({ written }) => written.includes(','));
  const plain = found.filter(({ written }) => !written.includes(','));
  const fewer = grouped.length <= plain.length ? grouped : plain;
  if (grouped.length === 0 || plain.length === 0) return [];
  return fewer.map((stretch) =>
    finding(digitGrouping, { written: stretch.written, form: fewer === grouped ? 'grouped' : 'plain' }, stretch),
  );
};
