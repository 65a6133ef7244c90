import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedReport } from './huikan.ts';

/**
 * Writes a report of many topics: those of the shipped report over and over, volume by volume, with their slides, charts, tables and figures. Each volume has titles,
 * ids and names of figures of its own, so that time a topic can be compared.
 *
 * @param topics how many, a multiple of the shipped report's four
 */
export async function writeVolumes(folder: string, topics: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = (await readdir(shippedReport)).filter((name) => /^\d+-.*\.md$/.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(shippedReport, name), 'utf8')));
  const ids = new Set([...texts.join('').matchAll(/\{[^}\n]*#(\w+)/g)].map(([, id]) => id));
  const width = Math.max(2, String(topics).length);
  for (let topic = 0; topic < topics; topic += 1) {
    const at = topic % files.length;
    const volume = Math.floor(topic / files.length) + 1;
    const number = String(topic + 1).padStart(width, '0');
    const name = (files[at] ?? '').replace(/^\d+-(.*)\.md$/, `${number}-$1-${volume}.md`);
    await writeFile(join(folder, name), inVolume(texts[at] ?? '', ids, volume));
  }
  await writeFile(join(folder, 'foreword.md'), await readFile(join(shippedReport, 'foreword.md')));
  await writeFile(join(folder, 'report.yaml'), settings);
}

/** Gives a topic the ids, title and names of figures of its volume. */
function inVolume(text: string, ids: ReadonlySet<string | undefined>, volume: number): string {
  return text
    .replaceAll(/(?<![\w=])[A-Za-z]\w*/g, (id) => (ids.has(id) ? `${id}V${volume}` : id))
    .replaceAll(/ of="([^"]*)"/g, ` of="第${volume}辑：$1"`)
    .replace(/^(title: .*)$/m, `$1（${volume}）`)
    .replace(/^(shortTitle: .*)$/m, `$1${volume}`);
}

const settings = `title: 教育信息服务专栏合订本
publisher: 安徽省教育厅
occasion: 2022年安徽省“两会”
date: 2022-01-17
source: 安徽教育网
language: zh-CN
theme: red
`;
