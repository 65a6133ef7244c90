import type { AsideReason } from '../manuscript.ts';
import { type Draft, isBlank, type Piece, shownText } from '../read/draft.ts';
import { linkAddress } from '../read/link-address.ts';
import type { DocumentContext, PartContext, Surroundings } from './context.ts';
import { drawn } from './drawings.ts';
import { isContents, linkOf } from './fields.ts';
import { chartDrafts, diagramDrafts } from './graphics.ts';
import { type CharacterLook, characterLook, over, withCharacterStyle } from './styles.ts';
import { shownIn } from './symbols.ts';
import { child, textOf, toggle, value, type XmlElement } from './xml.ts';

/** Reads the blocks of an element: a text box, a note. */
export type ReadBlocks = (element: XmlElement, part: PartContext, around: Surroundings) => readonly Draft[];

/** What is inside a paragraph. */
export interface Inlines {
  readonly pieces: Piece[];
  /** Pictures and text boxes that come before any text. */
  readonly before: Draft[];
  /** Notes, comments, pictures and text boxes after it. */
  readonly after: Draft[];
}

/** Elements whose text only stands once they are unwrapped. */
const wrappers = new Set([
  'w:smartTag',
  'w:customXml',
  'w:bdo',
  'w:dir',
  'w:sdtContent',
  'mc:Choice',
  'mc:Fallback',
  'm:oMathPara',
  'w:rubyBase',
]);

/** Characters that elements of a run stand for. */
const marks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

/** Reads runs and what wraps them. */
export class InlineReader {
  readonly #document: DocumentContext;
  readonly #part: PartContext;
  readonly #paragraphLook: CharacterLook;
  readonly #blocks: ReadBlocks;
  readonly inlines: Inlines = { pieces: [], before: [], after: [] };

  constructor(document: DocumentContext, part: PartContext, paragraphLook: CharacterLook, blocks: ReadBlocks) {
    this.#document = document;
    this.#part = part;
    this.#paragraphLook = paragraphLook;
    this.#blocks = blocks;
  }

  read(element: XmlElement, around: Surroundings): void {
    for (const node of element.children) if (typeof node === 'object') this.#inline(node, around);
  }

  #inline(element: XmlElement, around: Surroundings): void {
    switch (element.name) {
      case 'w:r':
        this.#run(element, around);
        return;
      case 'w:hyperlink': {
        const target = this.#part.relationships.get(element.attributes.get('r:id') ?? '')?.target;
        this.read(element, { ...around, url: linkAddress(target) ?? around.url });
        return;
      }
      case 'w:ins':
      case 'w:moveTo':
        this.#document.revisions.inserted += 1;
        this.read(element, around);
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.#document.revisions.deleted += 1;
        this.read(element, { ...around, aside: around.aside ?? 'deleted' });
        return;
      case 'w:fldSimple': {
        const instruction = element.attributes.get('w:instr') ?? '';
        const aside = around.aside ?? (isContents(instruction) ? 'contents' : null);
        this.read(element, { aside, url: linkOf(instruction) ?? around.url });
        return;
      }
      case 'w:sdt':
        this.#contentControl(element, around);
        return;
      case 'mc:AlternateContent': {
        const chosen = alternative(element);
        if (chosen !== undefined) this.read(chosen, around);
        return;
      }
      case 'm:oMath':
        this.#add(mathText(element), this.#paragraphLook, around);
        return;
      case 'w:subDoc':
        this.#document.unread.add('document');
        return;
      default:
        if (wrappers.has(element.name)) this.read(element, around);
    }
  }

  #contentControl(element: XmlElement, around: Surroundings): void {
    const isPlaceholder = toggle(child(element, 'w:sdtPr'), 'w:showingPlcHdr') ?? false;
    const content = child(element, 'w:sdtContent');
    if (content !== undefined)
      this.read(content, { ...around, aside: around.aside ?? (isPlaceholder ? 'form' : null) });
  }

  #run(run: XmlElement, around: Surroundings): void {
    const properties = child(run, 'w:rPr');
    const style = this.#document.styles.character(value(properties, 'w:rStyle'));
    const look = over(characterLook(properties), withCharacterStyle(this.#paragraphLook, style));
    for (const node of run.children) if (typeof node === 'object') this.#inRun(node, look, around);
  }

  #inRun(element: XmlElement, look: CharacterLook, around: Surroundings): void {
    const { fields } = this.#part;
    const { attributes, name } = element;
    switch (name) {
      case 'w:t':
      case 'w:delText': {
        const text = textOf(element).replace(/[\n\r\t]/g, ' ');
        this.#add(attributes.get('xml:space') === 'preserve' ? text : text.trim(), look, around);
        return;
      }
      case 'w:br':
        this.#add(['page', 'column'].includes(attributes.get('w:type') ?? '') ? '\f' : '\n', look, around);
        return;
      case 'w:sym': {
        const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
        if (code > 0 && code <= 0xffff) this.#add(shownIn(attributes.get('w:font') ?? '', code), look, around);
        return;
      }
      case 'w:fldChar':
        this.#field(attributes.get('w:fldCharType'), look, around);
        return;
      case 'w:instrText':
      case 'w:delInstrText':
        fields.instruct(textOf(element));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
      case 'w:commentReference':
        this.#note(name.slice(2, -9) as 'footnote' | 'endnote' | 'comment', attributes.get('w:id') ?? '', around.aside);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element, around);
        return;
      case 'w:ruby': {
        const reading = child(element, 'w:rt');
        const base = child(element, 'w:rubyBase');
        if (base !== undefined) this.read(base, around);
        if (reading !== undefined) this.read(reading, { ...around, aside: around.aside ?? 'comment' });
        return;
      }
      case 'mc:AlternateContent': {
        const chosen = alternative(element);
        for (const node of chosen?.children ?? []) if (typeof node === 'object') this.#inRun(node, look, around);
        return;
      }
      default: {
        const mark = marks[name];
        if (mark !== undefined) this.#add(mark, look, around);
      }
    }
  }

  #field(type: string | undefined, look: CharacterLook, around: Surroundings): void {
    const { fields } = this.#part;
    if (type === 'begin') fields.begin();
    else if (type === 'separate') fields.separate();
    else if (type === 'end') this.#add(fields.end(), look, around);
  }

  /** The blocks of a note come after the paragraph that calls it. */
  #note(kind: 'footnote' | 'endnote' | 'comment', id: string, outer: AsideReason | null): void {
    const notes = this.#document.notes[kind];
    const element = notes.elements.get(id);
    if (element === undefined) return;
    notes.elements.delete(id);
    const aside = outer ?? (kind === 'comment' ? 'comment' : null);
    for (const draft of this.#blocks(element, notes.part, { aside, url: null })) {
      this.inlines.after.push(draft.type === 'paragraph' && aside === null ? { ...draft, kind: 'note' } : draft);
    }
  }

  #drawing(element: XmlElement, around: Surroundings): void {
    const { pieces, before, after } = this.inlines;
    const where = isBlank(shownText(pieces)) ? before : after;
    const { pictures, unread, xml } = this.#document;
    for (const thing of drawn(element)) {
      if (thing.type === 'box') {
        where.push(...this.#blocks(thing.element, this.#part, around));
      } else if (thing.type === 'picture') {
        where.push(pictures.draft(this.#part.relationships.get(thing.id), thing.alternative, around.aside));
      } else {
        unread.add(thing.type);
        if (thing.type === 'object') continue;
        const relationship = this.#part.relationships.get(thing.id);
        const data = relationship === undefined || relationship.outside ? null : xml(relationship.target);
        if (data !== null) where.push(...(thing.type === 'chart' ? chartDrafts : diagramDrafts)(data, around.aside));
      }
    }
  }

  #add(text: string, look: CharacterLook, { aside, url }: Surroundings): void {
    const { fields } = this.#part;
    if (text === '' || !fields.shows) return;
    const reason = aside ?? (look.struck ? 'deleted' : look.hidden ? 'hidden' : fields.inContents ? 'contents' : null);
    const piece: Piece = {
      text,
      strong: look.bold ?? false,
      emphasis: look.italic ?? false,
      url: url ?? fields.url,
      size: look.size ?? null,
      aside: reason,
    };
    const { pieces } = this.inlines;
    const last = pieces.at(-1);
    if (last !== undefined && isAlike(last, piece)) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push(piece);
  }
}

/** What to read of alternatives (ISO/IEC 29500-3, 10.2): the first, which is what Word shows; the others say the same in older elements. */
export function alternative(element: XmlElement): XmlElement | undefined {
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
}

function isAlike(a: Piece, b: Piece): boolean {
  return (
    a.strong === b.strong && a.emphasis === b.emphasis && a.url === b.url && a.size === b.size && a.aside === b.aside
  );
}

function mathText(element: XmlElement): string {
  return element.children
    .map((node) =>
      typeof node === 'string' ? '' : node.name === 'm:t' || node.name === 'w:t' ? textOf(node) : mathText(node),
    )
    .join('');
}
