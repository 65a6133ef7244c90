import { missingSubject } from '../diagnostics/catalogue/proof-words.ts';
import { everyMatch, finding, type Rule } from './rule.ts';
import { isProse } from './running-text.ts';

const written = /(?<=^|[。！？；])(通过|经过)[^，。；：！？“”]{2,40}，(使得|使|让|令)(?!用|得|馆|命|者|出)/gu;

/** Finds sentences that begin 通过…，使… and so have no subject (the classic fault of school grammar, 成分残缺; 《国务院公报》 doesn't write it). */
export const missingSubjects: Rule = ({ texts }) =>
  everyMatch(texts.filter(isProse), written, ({ 1: first = '', 2: second = '' }, { text, start }) =>
    finding(missingSubject, { first, second }, { text, start, end: start + first.length }),
  );
