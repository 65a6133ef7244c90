import { emptyFile, outsideThing, revisions, unreadDrawing } from '../../diagnostics/catalogue/import-read.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { AsideReason, Manuscript } from '../manuscript.ts';
import { type Draft, type DraftParagraph, shownText } from '../read/draft.ts';
import { unreadable } from '../read/unreadable.ts';
import { writeDrafts } from '../read/write-draft.ts';
import { readBlocks } from './body.ts';
import { type DocumentContext, type Notes, partOf } from './context.ts';
import { Counters } from './counters.ts';
import { readLists } from './numbering.ts';
import { openPackage, type Relationship, type WordPackage } from './package.ts';
import { Pictures } from './pictures.ts';
import { Styles } from './styles.ts';
import { child, childrenOf, textOf, type XmlElement } from './xml.ts';

/**
 * Reads a Word document (ISO/IEC 29500, transitional or strict). Automatic numbers stand in the text as Word counts them; tracked changes count as accepted, and
 * what they delete is set aside; headers and footers stand at the end. Nothing outside the file is touched. Throws `Unreadable`.
 */
export function readWord(name: string, bytes: Uint8Array, problems: Diagnostic[]): Manuscript {
  const file = openPackage(bytes);
  const relationships = file.relationships(file.main);
  const root = file.xml(file.main);
  const body = child(root ?? undefined, 'w:body');
  const related = (type: string): XmlElement | null => {
    const found = [...relationships.values()].find(
      (relationship) => relationship.type === type && !relationship.outside,
    );
    return found === undefined ? null : file.xml(found.target);
  };
  const styles = new Styles(related('styles'));
  const document: DocumentContext = {
    styles,
    lists: readLists(related('numbering'), styles),
    counters: new Counters(),
    pictures: new Pictures(file.bytes),
    xml: file.xml,
    notes: {
      footnote: notesOf(file, relationships, 'footnotes'),
      endnote: notesOf(file, relationships, 'endnotes'),
      comment: notesOf(file, relationships, 'comments'),
    },
    problems,
    revisions: { inserted: 0, deleted: 0 },
    unread: new Set(),
  };
  const drafts =
    body === undefined ? [] : readBlocks(document, body, partOf(relationships), { aside: null, url: null });
  drafts.push(...uncalled(document), ...pageFurniture(document, file, relationships));
  const written = writeDrafts(underTitle(drafts));
  const { text, blocks } = written;
  if (blocks.length === 0) throw unreadable(emptyFile, {});
  document.pictures.report(name, written, problems);
  report(document, file);
  return { name, format: 'word', text, blocks, pictures: document.pictures.found, properties: propertiesOf(file) };
}

/** Headings of a document with a title are one level under it. A heading that only says the title again is set aside, and those below it take its level. */
function underTitle(drafts: readonly Draft[]): readonly Draft[] {
  const isHeading = (draft: Draft): draft is DraftParagraph => draft.type === 'paragraph' && draft.kind === 'heading';
  const title = drafts.filter(isHeading).find(({ level }) => level === 0);
  if (title === undefined) return drafts;
  const repeats = ({ level, number, pieces }: DraftParagraph): boolean =>
    level === 1 && number === '' && shownText(pieces).trim() === shownText(title.pieces).trim();
  const first = drafts.filter(isHeading).filter(({ level }) => level === 1);
  const again = first.length === 1 ? first.find(repeats) : undefined;
  return drafts.map((draft) => {
    if (!isHeading(draft)) return draft;
    if (draft === again) return { ...draft, kind: 'paragraph', level: null, aside: 'banner' };
    const level = draft.level ?? 0;
    return { ...draft, level: again === undefined || level === 0 ? level + 1 : level };
  });
}

function notesOf(file: WordPackage, relationships: ReadonlyMap<string, Relationship>, type: string): Notes {
  const target = [...relationships.values()].find((found) => found.type === type && !found.outside)?.target;
  const root = target === undefined ? null : file.xml(target);
  const elements = new Map<string, XmlElement>();
  for (const element of childrenOf(root ?? undefined)) {
    // Typed notes are the rules that separate notes from text.
    const noteType = element.attributes.get('w:type') ?? 'normal';
    if (noteType === 'normal') elements.set(element.attributes.get('w:id') ?? '', element);
  }
  return { elements, part: partOf(target === undefined ? new Map() : file.relationships(target)) };
}

/** Notes and comments that nothing in the text calls. */
function uncalled(document: DocumentContext): readonly Draft[] {
  const reasons = { footnote: 'hidden', endnote: 'hidden', comment: 'comment' } as const;
  return (['footnote', 'endnote', 'comment'] as const).flatMap((kind) => {
    const { elements, part } = document.notes[kind];
    return [...elements.values()].flatMap((element) =>
      readBlocks(document, element, part, { aside: reasons[kind], url: null }),
    );
  });
}

/** Headers, then footers, each once. */
function pageFurniture(
  document: DocumentContext,
  file: WordPackage,
  relationships: ReadonlyMap<string, Relationship>,
): readonly Draft[] {
  return (['header', 'footer'] as const).flatMap((type: AsideReason & ('header' | 'footer')) =>
    [...relationships.values()]
      .filter((found) => found.type === type && !found.outside)
      .flatMap(({ target }) => {
        const root = file.xml(target);
        return root === null
          ? []
          : readBlocks(document, root, partOf(file.relationships(target)), { aside: type, url: null });
      }),
  );
}

function report(document: DocumentContext, file: WordPackage): void {
  const { problems } = document;
  const { inserted, deleted } = document.revisions;
  if (inserted + deleted > 0) problems.push(diagnose(revisions, { inserted, deleted }, null));
  for (const thing of document.unread) problems.push(diagnose(unreadDrawing, { thing }, null));
  for (const { type, target, outside } of file.relationships('word/settings.xml').values()) {
    if (outside && type === 'attachedTemplate') {
      problems.push(diagnose(outsideThing, { thing: 'template', target }, null));
    }
  }
}

function propertiesOf(file: WordPackage): Manuscript['properties'] {
  const target = [...file.relationships('').values()].find(({ type }) => type === 'core-properties')?.target;
  const core = target === undefined ? null : file.xml(target);
  const said = (name: string): string | null => textOf(child(core ?? undefined, name)).trim() || null;
  const date = /^\d{4}-\d\d-\d\d/.exec(said('dcterms:modified') ?? said('dcterms:created') ?? '')?.[0] ?? null;
  return { title: said('dc:title'), author: said('dc:creator'), date };
}
