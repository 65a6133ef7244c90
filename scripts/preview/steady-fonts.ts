import type { FontLibrary } from '../fonts/subset.ts';
import { usualCharacters } from '../fonts/usual-characters.ts';

/** Line ends and the like, which no face sets. */
const control = /\p{Cc}/gu;

/**
 * The same library for texts that change a little again and again: faces are narrowed anew only for characters that nothing had so far, so that pages of the browser keep what they were given. What
 * is printed doesn't depend on what else its faces could set.
 */
export function steadyFonts(library: FontLibrary): FontLibrary {
  let usual: ReadonlySet<string> = new Set();
  let own: FontLibrary = library;
  let steady: FontLibrary = library;
  const hold = (characters: Iterable<string>): void => {
    const more = [...characters].filter((character) => !usual.has(character));
    if (more.length === 0) return;
    usual = new Set([...usual, ...more]);
    own = library.within([[...usual].join('')]);
    steady = {
      ...own,
      // What a template adds to the report's words counts from its first print on.
      forPage(html) {
        hold(html.replace(control, ''));
        return own.forPage(html);
      },
    };
  };
  return {
    ...library,
    within(texts) {
      hold(usualCharacters(texts));
      return steady;
    },
  };
}
