import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from '../../scripts/commands/house.ts';
import { importFiles } from '../../scripts/commands/import.ts';
import { importEngines } from '../../scripts/commands/import-engines.ts';
import { packageRoot } from '../../scripts/config.ts';
import { contentFilesOnDisk } from '../../scripts/content/files.ts';
import type { Section } from '../../scripts/content/model.ts';
import { readReport } from '../../scripts/content/read-report.ts';
import { plainText } from '../../scripts/content/text.ts';
import { importWorld } from '../../scripts/import/world.ts';
import { openTalk } from '../../scripts/index.ts';
import { examine } from '../../scripts/pipeline.ts';
import { wordFile } from '../import/word-file.ts';

// Measures what a long report takes to be imported and its content to be checked, as text and as a Word file, each for the first time in a fresh process:
// `npm run bench:import [CHARACTERS]`.

const [most = '100000', format = 'text'] = process.argv.slice(2);
const signal = new AbortController().signal;
const talk = openTalk({ write: () => true }, 'zh', false);

const folder = await mkdtemp(join(tmpdir(), 'import-bench-'));
try {
  const lines = await manuscript(Number(most));
  const name = format === 'word' ? 'report.docx' : 'report.txt';
  const source = format === 'word' ? wordFile({ body: lines.map(paragraph).join('') }) : lines.join('\n');
  await writeFile(join(folder, name), source);
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const begun = performance.now();
  const options = {
    files: [join(folder, name)],
    out: join(folder, 'content'),
    content: folder,
    wishes: { title: null, publisher: null, date: '2022-01-17', keepPunctuation: false },
  };
  const { ok } = await importFiles(options, importEngines, importWorld, talk, signal);
  const imported = performance.now();
  const { examined, diagnostics } = await examine(join(folder, 'content'), openHouse(talk, signal));
  const checked = performance.now();
  if (!ok || examined === null) throw new Error(diagnostics.map(({ code }) => code).join(' '));
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
  const { report, ledger } = examined;
  process.stdout.write(
    `${format}: ${characters} characters, ${report.topics.length} topics, ${ledger.size} figures: imported in ${seconds(imported - begun)}, ` +
      `checked in ${seconds(checked - imported)} with ${diagnostics.length} findings, together ${seconds(checked - begun)}\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The shipped report's text as an office would paste it, over and over under other titles. */
async function manuscript(length: number): Promise<readonly string[]> {
  const { report } = await readReport(contentFilesOnDisk, join(packageRoot(), 'content/anhui-2022'));
  const lines = ['教育工作情况汇编', '来源：省教育厅　2022-01-17', ''];
  let written = 0;
  for (let round = 1; written < length; round += 1) {
    for (const topic of report?.topics ?? []) {
      const before = lines.length;
      lines.push('', `专题${round * 4 + topic.number - 4}：${topic.title.replaceAll(' ', '')}（第${round}辑）`);
      lines.push(...flowOf(topic.lead));
      for (const [index, section] of topic.sections.entries()) {
        lines.push(`${'一二三四五六七八九十'[index]}、${plainText(section.title)}`, ...flowOf(section));
      }
      if (topic.next !== null) lines.push(plainText(topic.next.title), ...flowOf(topic.next));
      written += lines.slice(before).join('').length;
    }
  }
  return lines;
}

function flowOf({ flow, sections }: Section): readonly string[] {
  const own = flow.flatMap((item) => (item.type === 'paragraph' ? [plainText(item.children)] : []));
  return [...own, ...sections.flatMap((section) => [plainText(section.title), ...flowOf(section)])];
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`;
}
