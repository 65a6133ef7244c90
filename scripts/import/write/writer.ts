import { importNoYear, importUnpairedQuote } from '../../diagnostics/catalogue/import.ts';
import type { ManuscriptPicture } from '../manuscript.ts';
import { trimmed } from '../structure/characters.ts';
import type {
  DraftBlock,
  DraftList,
  DraftPicture,
  DraftSection,
  DraftTable,
  DraftTopic,
  Prose,
  Title,
} from '../structure/draft.ts';
import type { Finding, Passage } from '../structure/finding.ts';
import type { Written } from './account.ts';
import { edit, type Manner } from './edits.ts';
import { escapeMarkdown } from './escape.ts';
import type { Figures } from './figures.ts';
import { type Inline, shieldedEnd, writeInline } from './inline.ts';
import { frontMatter } from './settings.ts';

const extensions: Readonly<Record<ManuscriptPicture['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/** A piece of Markdown, or one that is known only when all figures are. */
type Piece = string | (() => string);

/** Writes drafts as Markdown and keeps account of what was written. */
export class Writer {
  readonly written: Written[] = [];
  readonly pictures = new Map<string, Uint8Array>();
  readonly #finding: Finding;
  readonly #figures: Figures;
  readonly #keep: boolean;
  readonly #pictureNames = new Map<string, string>();
  #made: string[] = [];

  constructor(finding: Finding, figures: Figures, keepPunctuation: boolean) {
    this.#finding = finding;
    this.#figures = figures;
    this.#keep = keepPunctuation;
  }

  /** The file of a topic, to be asked for when all topics have been written: titles repeat figures of any of them. */
  topic({ title, lead, sections }: DraftTopic): {
    readonly title: string;
    readonly sections: readonly string[];
    readonly text: () => string;
  } {
    const words = this.#title(title);
    const titles: string[] = [];
    const pieces = [...this.#blocks(lead), ...sections.flatMap((section) => this.#section(section, 2, titles))];
    return { title: words, sections: titles, text: () => `${frontMatter(words)}\n${joined(pieces)}` };
  }

  /** The foreword's file. */
  foreword(blocks: readonly DraftBlock[]): () => string {
    const pieces = this.#blocks(blocks);
    return () => joined(pieces);
  }

  #section({ title, blocks, sections }: DraftSection, depth: 2 | 3, titles: string[]): readonly Piece[] {
    const words = 'made' in title && title.made === '' ? '' : this.#title(title);
    if (depth === 2 && words !== '') titles.push(words);
    const heading: Piece[] = words === '' ? [] : [() => `${'#'.repeat(depth)} ${this.#heading(words)}`];
    return [...heading, ...this.#blocks(blocks), ...sections.flatMap((section) => this.#section(section, 3, titles))];
  }

  #heading(words: string): string {
    let out = '';
    let done = 0;
    const standing = { first: false, heading: true, beforeMarkup: true };
    for (const { start, end, markup } of this.#figures.repeated(words)) {
      if (start < done) continue;
      out += escapeMarkdown(words.slice(done, start), standing) + markup;
      done = end;
    }
    const rest = words.slice(done);
    // What looks like a heading's own name is words here: set apart, it isn't read as one.
    const name = /\{#[^\s{}]+\}\s*$/u.exec(rest);
    if (name === null) return out + escapeMarkdown(rest, { ...standing, beforeMarkup: false });
    return `${shieldedEnd(out + escapeMarkdown(rest.slice(0, name.index), standing))}**${escapeMarkdown(rest.slice(name.index), standing)}**`;
  }

  #title(title: Title): string {
    if ('made' in title) {
      this.#made.push(title.made);
      return title.made;
    }
    return this.#plain(title.passage, 'title');
  }

  #blocks(blocks: readonly DraftBlock[]): readonly Piece[] {
    let other = false;
    return blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      // Lists of one kind that follow each other would be one but for their signs.
      other = block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered && !other;
      return this.#block(block, other);
    });
  }

  #block(block: DraftBlock, otherSign: boolean): readonly string[] {
    switch (block.type) {
      case 'paragraph':
        return [this.#prose(block.prose, { label: block.label === 'whole' ? block.prose.end : block.label })];
      case 'list':
        return [this.#list(block, otherSign).join('\n')];
      case 'quotation':
        return [block.paragraphs.map((prose) => `> ${this.#prose(prose)}`).join('\n>\n')];
      case 'note':
        return [`:::side\n${this.#prose(block.prose, { figures: false })}\n:::`];
      case 'table':
        return [this.#table(block)];
      case 'picture':
        return [this.#picture(block)];
    }
  }

  #list({ ordered, items }: DraftList, otherSign: boolean): readonly string[] {
    return items.flatMap(({ prose, lists }, index) => {
      const sign = ordered ? `${index + 1}${otherSign ? ')' : '.'} ` : otherSign ? '* ' : '- ';
      const own = `${sign}${this.#prose(prose)}`;
      const below = lists.flatMap((list) => this.#list(list, false)).map((line) => `${' '.repeat(sign.length)}${line}`);
      return [own, ...below];
    });
  }

  #table({ title, rows, note }: DraftTable): string {
    const heading = title === null ? null : this.#heading(this.#plain(title, 'title'));
    const plain = rows.map((row) => row.map((cell) => this.#finding.textOf(cell).trim()));
    const lines = rows.map((row, y) => {
      const cells = row.map((cell, x) => {
        const context =
          y > 0 && x > 0 ? `${plain[y]?.[0] ?? ''}${(plain[0]?.[x] ?? '').replace(/[（(][^）)]*[）)]$/u, '')}` : null;
        return this.#prose(cell, { context, separator: x === 0 ? '\n' : '\t' });
      });
      return `| ${cells.join(' | ')} |`;
    });
    const rule = (plain[0] ?? []).map((_cell, x) =>
      plain.length > 1 && plain.slice(1).every((row) => /^[约近超]?[\d０-９]/u.test(row[x] ?? '')) ? '---:' : '---',
    );
    const table = [lines[0] ?? '', `|${rule.join('|')}|`, ...lines.slice(1)].join('\n');
    if (heading === null && note === null) return table;
    const below = note === null ? '' : `\n\n${this.#prose(note)}`;
    return `:::table\n${heading === null ? '' : `# ${heading}\n`}${table}${below}\n:::`;
  }

  #picture({ key, alternative, title, source }: DraftPicture): string {
    const name = this.#pictureName(key, source);
    const words = alternative === null ? '' : this.#plain(alternative, 'prose');
    const shown = `![${escapeMarkdown(words, { first: false, heading: false, beforeMarkup: false }).replace(/(?<!\\):/g, '\\:')}](${name})`;
    if (title === null) return shown;
    return `:::picture\n# ${this.#heading(this.#plain(title, 'title'))}\n\n${shown}\n:::`;
  }

  #pictureName(key: string, source: number): string {
    const known = this.#pictureNames.get(`${source} ${key}`);
    if (known !== undefined) return known;
    const picture = this.#finding.manuscripts[source]?.pictures.get(key);
    const name = `assets/${String(this.pictures.size + 1).padStart(2, '0')}.${extensions[picture?.mediaType ?? 'image/png']}`;
    this.#pictureNames.set(`${source} ${key}`, name);
    if (picture !== undefined) this.pictures.set(name, picture.bytes);
    return name;
  }

  #prose(
    whole: Prose,
    {
      label = null,
      figures = true,
      context = null,
      separator = '\n',
    }: { label?: number | null; figures?: boolean; context?: string | null; separator?: Written['separator'] } = {},
  ): string {
    const prose = this.#seen(whole);
    const inline = writeInline(this.#sourceOf(prose), prose, {
      keepPunctuation: this.#keep,
      label,
      figures: figures ? this.#figures : null,
      context,
      undated: (start, end) => {
        const passage = { source: prose.source, start, end };
        this.#finding.warn(importNoYear, { text: this.#finding.textOf(passage) }, passage);
      },
    });
    this.#note(prose, inline, separator);
    return inline.markdown;
  }

  #plain(whole: Passage, manner: Manner): string {
    const passage = this.#seen(whole);
    const edited = edit(this.#sourceOf(passage), passage, manner, this.#keep);
    this.#note(passage, edited, '\n');
    return edited.text;
  }

  #note(
    { source, start, end }: Passage,
    { edits, unpaired }: Pick<Inline, 'edits' | 'unpaired'>,
    separator: Written['separator'],
  ): void {
    this.written.push({ source, start, end, edits, separator, made: this.#made });
    this.#made = [];
    for (const at of unpaired) {
      const passage = { source, start: at, end: at + 1 };
      this.#finding.warn(importUnpairedQuote, { mark: this.#finding.textOf(passage) }, passage);
    }
  }

  /** A passage without what isn't seen at its ends. */
  #seen<P extends Passage>(passage: P): P {
    return { ...passage, ...trimmed(this.#sourceOf(passage), passage.start, passage.end) };
  }

  #sourceOf({ source }: Passage): string {
    return this.#finding.manuscripts[source]?.text ?? '';
  }
}

function joined(pieces: readonly Piece[]): string {
  return `${pieces.map((piece) => (typeof piece === 'string' ? piece : piece())).join('\n\n')}\n`;
}
