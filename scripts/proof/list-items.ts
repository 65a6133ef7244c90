import { pairing } from './mark-pairs.ts';

/**
 * How many things a list may be said to name. Chinese joins the last two by 和, which also stands inside names, and lists may be divided by ； with 、 inside: every
 * sensible reading counts. Empty when the list is open (等) or is none.
 */
export function readings(list: string): ReadonlySet<number> {
  if (/等(?:$|[^级候待]{0,8}$)|……/u.test(list)) return new Set();
  const plain = list.replace(/（[^（）]*）/gu, '');
  const quotes = pairing(plain).pairs.filter(({ mark }) => mark === '“' || mark === '《');
  const counts = new Set<number>();
  // What stands in quotation marks is one thing; two quotations in a row are two.
  const signs = [...Array(plain.length).keys()].map((at) => plain[at] ?? '');
  for (const { open, close } of quotes) for (let at = open; at <= close; at += 1) signs[at] = at === close ? '”' : '甲';
  const bare = signs.join('').replace(/”(?=甲)/gu, '”、');
  const add = (text: string) => {
    const by = (mark: RegExp): number => text.split(mark).filter((part) => part.trim() !== '').length;
    counts
      .add(by(/、/u))
      .add(by(/；/u))
      .add(by(/，/u))
      .add(by(/[、，]/u))
      .add(by(/[、；]/u))
      .add(by(/[，；]/u));
    const joined = text.match(/和|与|及|以及|暨|并/gu)?.length ?? 0;
    for (let some = 1; some <= Math.min(joined, 3); some += 1) {
      counts
        .add(by(/、/u) + some)
        .add(by(/，/u) + some)
        .add(by(/[、，]/u) + some)
        .add(by(/；/u) + some);
    }
  };
  add(bare);
  const [first = ''] = bare.split('，');
  if (first !== bare) add(first);
  const [upTo = ''] = bare.split('；');
  if (upTo !== bare) add(upTo);
  counts.delete(0);
  counts.delete(1);
  return counts;
}
