import { element } from './dom.js';
import { severityName } from './problems.js';

/** A problem with message, hint, place and excerpt. */
export function problemCard(problem, onPlace) {
  const { severity, accepted, code, message, hint, place, excerpt } = problem;
  const kind = severity === 'error' ? 'error' : accepted === null ? 'warning' : 'accepted';
  const where = place === null ? null : `${place.file}　第${place.line}行`;
  return element(
    'article',
    { class: `problem ${kind}` },
    element('p', { class: 'problem-head' }, element('b', {}, severityName(problem)), element('span', {}, message)),
    element('p', { class: 'hint' }, accepted === null ? hint : `已说明：${accepted}`),
    excerpt.length === 0 ? null : excerptLines(excerpt),
    element(
      'p',
      { class: 'where' },
      where === null
        ? null
        : onPlace === undefined
          ? where
          : element('button', { type: 'button', class: 'link', onclick: () => onPlace(place) }, where),
      element('code', {}, code),
    ),
  );
}

/** Lines of the content with their numbers. */
export function excerptLines(lines, marked = null) {
  return element(
    'pre',
    { class: 'excerpt', tabindex: '0', 'aria-label': '原文摘录' },
    lines.map(({ number, text, marked: stretch }) => {
      const isMarked = stretch !== null || (marked !== null && number >= marked.line && number <= marked.endLine);
      const [from, until] = stretch ?? [0, 0];
      const content =
        stretch === null
          ? [text]
          : [text.slice(0, from), element('mark', {}, text.slice(from, until)), text.slice(until)];
      return element(
        'span',
        { class: isMarked ? 'line meant' : 'line' },
        element('span', { class: 'number' }, String(number)),
        element('span', { class: 'code' }, content),
      );
    }),
  );
}
