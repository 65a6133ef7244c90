/** Text of a source inside Markdown: nothing in it is read as markup, line ends and tabs show as signs. */
export function quoted(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>#|~&!$:{}+-]/g, (mark) => (/[#+:-]/.test(mark) ? mark : `\\${mark}`));
}

/** As `quoted`, shortened to so many characters in the middle. */
export function shortQuote(text: string, most = 60): string {
  const characters = [...text];
  if (characters.length <= most) return quoted(text);
  const half = Math.floor(most / 2);
  return `${quoted(characters.slice(0, half).join(''))}……${quoted(characters.slice(-half).join(''))}`;
}

function visible(text: string): string {
  return text
    .replaceAll('\n', '↵')
    .replaceAll('\t', '⇥')
    .replaceAll('\u3000', '□')
    .replace(
      /[\p{Cc}\p{Cf}\p{Co}]/gu,
      (mark) => `‹U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
    );
}
