import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../scripts/config.ts';

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Paragraphs of the shipped report without figures, references and slides: enough different characters to be like a real report. */
async function paragraphs(): Promise<readonly string[]> {
  const folder = join(packageRoot(), 'content', 'anhui-2022');
  const files = (await readdir(folder)).filter((name) => /^\d\d-.*\.md$/.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    text
      .replaceAll(/^:::[\s\S]*?^:::$/gm, '')
      .split('\n\n')
      .map((paragraph) => paragraph.replaceAll(/:\w+\[([^\]]*)\](?:\{[^}]*\})?/g, '$1').trim())
      .filter((paragraph) => paragraph.length > 60 && !/^[#|:>!-]/.test(paragraph)),
  );
}

/**
 * Writes a made-up report of many topics.
 *
 * @param topics how many
 * @param sections sections a topic, of two paragraphs and a figure each; eight fill five pages
 */
export async function writeBigReport(folder: string, topics: number, sections: number): Promise<void> {
  const source = await paragraphs();
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'report.yaml'),
    'title: 教育信息服务专栏合订本\npublisher: 省教育厅\ndate: 2022-01-17\n',
  );
  let next = 0;
  const paragraph = (): string => {
    next += 7;
    return source[next % source.length] ?? '';
  };
  for (let topic = 1; topic <= topics; topic += 1) {
    const body = Array.from({ length: sections }, (_, at) => {
      const figure = `:fact[${topic * 10 + at + 1}所]{#f${topic}s${at + 1} of="第${topic}专题第${at + 1}批学校"}`;
      const lines = [paragraph(), `纳入本批的学校共${figure}，进展顺利。${paragraph()}`];
      return [`## ${ordinals[at % 10]}项工作稳步推进`, ...lines].join('\n\n');
    });
    const text = `---\ntitle: 专题之${topic}：稳步推进各项工作\nshortTitle: 专题${topic}\n---\n\n${paragraph()}\n\n${body.join('\n\n')}\n`;
    await writeFile(join(folder, `${String(topic).padStart(2, '0')}-topic${topic}.md`), text);
  }
}
