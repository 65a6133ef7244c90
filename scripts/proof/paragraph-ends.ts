import { paragraphEnd } from '../diagnostics/catalogue/proof-marks.ts';
import { finding, type Rule } from './rule.ts';

/** Shorter paragraphs may be signatures and captions. */
const shortest = 20;

/**
 * Finds paragraphs that end without a mark, or in ， or 、 (GB/T 15834-2011, 4.1). Short ones without any stop are taken for captions and signatures; one that
 * ends in ： or ； goes on below.
 */
export const paragraphEnds: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const written = text.text.trimEnd();
    const last = written.at(-1) ?? '';
    if (text.role !== 'paragraph' && text.role !== 'notes') return [];
    if (written.length < shortest || !/[，。；！？]/u.test(written.slice(0, -1))) return [];
    const closed = /[。！？…][”’）》]$/u.test(written);
    const open = /[\p{Script=Han}\d%，、]$/u.test(last) || (/[”’）》]$/u.test(last) && !closed);
    return open ? [finding(paragraphEnd, { last }, { text, start: written.length - 1, end: written.length })] : [];
  });
