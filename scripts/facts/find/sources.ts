import type { Mark } from './figure-spans.ts';
import type { Half } from './span.ts';

const named =
  /(?:^|[，。；：！？\n、])(?:根)?据(?<office>[^，。；：、\n]{2,24}?)(?:初步)?(?:统计|测算|调查|监测|公布|通报|发布|显示|数据|介绍|核算)|(?:根据|依据|据)(?<document>《[^》\n]{1,60}》)|(?<shown>《[^》\n]{1,60}》)(?:显示|指出|统计)/gu;

/** The office or document that each figure is taken from, where its sentence says so before it: 据省统计局统计, 根据《……》. */
export function sourcesOf(text: Half, marks: readonly Mark[]): readonly (string | null)[] {
  const stated = [...text.matchAll(named)].map(({ index, groups }) => ({
    at: index,
    name: groups?.['office'] ?? groups?.['document'] ?? groups?.['shown'] ?? '',
  }));
  let next = 0;
  return marks.map(({ start, sentence }) => {
    while ((stated[next]?.at ?? start) < start) next += 1;
    const last = stated[next - 1];
    return last !== undefined && last.at >= sentence.start - 1 ? last.name : null;
  });
}
