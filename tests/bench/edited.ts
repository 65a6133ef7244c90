import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedReport } from './huikan.ts';
import { writeVolumes } from './volumes.ts';

/** A report to be edited. Each edit makes a text that no earlier one has made, so that nothing of it can be at hand. */
export interface EditedReport {
  readonly folder: string;
  /** Name of the deck of the topic that is edited. */
  readonly deck: string;
  /** The value that the next change gives a figure. */
  nextFigure(): string;
  /** Changes the value of one figure, which stands in the text and on a slide. */
  changeFigure(): Promise<void>;
  /** Changes a sentence in each section of one topic. */
  changeTopic(): Promise<void>;
}

const manners = ['稳步', '有序', '扎实', '持续', '全面', '深入', '协同', '分类'];

/** Everything up to the end of a section's last long paragraph; slides stand before it. */
const lastParagraph = /^([\s\S]*\n(?![#:|>-])[^\n]{60,}。)$/m;

/** A copy of the shipped report. */
export async function copyReport(folder: string): Promise<EditedReport> {
  await cp(shippedReport, folder, { recursive: true });
  return await edited(folder, '01-shuangjian', 'agencies');
}

/** A report of many topics: two digits number them. */
export async function copyVolumes(folder: string, topics: number): Promise<EditedReport> {
  await writeVolumes(folder, topics);
  return await edited(folder, '01-shuangjian-1', 'agenciesV1');
}

/** @param fact id of a figure of 28 offices */
async function edited(folder: string, deck: string, fact: string): Promise<EditedReport> {
  const file = join(folder, `${deck}.md`);
  const original = await readFile(file, 'utf8');
  let edits = 0;
  const write = async (text: string): Promise<void> => {
    if (text === original) throw new Error(`There is nothing to edit in ${file}.`);
    await writeFile(file, text);
  };
  const nextFigure = (): string => `${29 + edits}家`;
  return {
    folder,
    deck,
    nextFigure,
    async changeFigure() {
      const figure = nextFigure();
      edits += 1;
      await write(original.replace(`:fact[28家]{#${fact} `, `:fact[${figure}]{#${fact} `));
    },
    async changeTopic() {
      edits += 1;
      const manner = [edits % 8, Math.floor(edits / 8) % 8].map((at) => manners[at]).join('、');
      const [head = '', ...sections] = original.split(/^(?=## )/m);
      const edited = sections.map((text) => text.replace(lastParagraph, `$1这项工作正在${manner}推进。`));
      await write([head, ...edited].join(''));
    },
  };
}
