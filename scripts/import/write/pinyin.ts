/** Spells words in Latin letters and digits, whole syllables, `most` letters at most; empty where nothing can be spelt. */
export type Spell = (words: string, most: number) => string;

/** Loads the dictionary of pinyin, which takes a moment and is needed by imports only. */
export async function loadSpelling(): Promise<Spell> {
  const { pinyin } = await import('pinyin-pro');
  return (words, most) => {
    const syllables = pinyin(words.slice(0, 60), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
    let spelt = '';
    for (const syllable of syllables) {
      const letters = syllable.toLowerCase().replace(/[^a-z0-9]/g, '');
      if (spelt.length + letters.length > most && spelt !== '') break;
      spelt += letters;
    }
    return spelt.slice(0, most);
  };
}

const telling = /“([^“”]{1,10})”/u;
const empty =
  /\d{4}年|多措并举|扎实|纵深|深入|持续|全面|加快|大力|积极|着力|不断|进一步|切实|努力|奋力|推动|推进|实施|构建|建设|加强|提升|促进|深化|坚持|健全|完善|打造|开展|做好|抓好|工作|情况|汇报|报告|综合|改革|高质量|发展|关于|的|和|与/gu;

/** Letters that a file name has at most. */
const longestSlug = 24;

/**
 * Name of a topic's file from what tells its title from others: words in quotation marks, else its first clause without the words that all titles have. Words are
 * parted by hyphens and never cut.
 */
export function slugOf(title: string, spell: Spell): string {
  const quoted = telling.exec(title)?.[1];
  if (quoted !== undefined) {
    const spelt = hyphened(quoted, spell);
    if (spelt.length > 3) return spelt;
  }
  const clauses = title.split(/[\s，、：；！？—]+/u).map((clause) => clause.replace(empty, ''));
  const clause = clauses.find((one) => one.length >= 2) ?? title;
  return hyphened(clause, spell) || 'topic';
}

function hyphened(words: string, spell: Spell): string {
  let slug = '';
  for (const word of wordsOf(words)) {
    const spelt = spell(word, longestSlug);
    if (spelt === '') continue;
    if (slug !== '' && slug.length + 1 + spelt.length > longestSlug) break;
    slug += slug === '' ? spelt : `-${spelt}`;
  }
  return slug;
}

/** Words of a clause. Characters that the dictionary leaves alone, such as those of 双减 and 三全育人, are one word. */
function wordsOf(clause: string): readonly string[] {
  const found: string[] = [];
  let isLone = false;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(clause)) {
    const lone = /^\p{Script=Han}$/u.test(segment);
    if (lone && isLone) found[found.length - 1] += segment;
    else found.push(segment);
    isLone = lone;
  }
  return found;
}
