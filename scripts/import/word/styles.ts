import { child, childrenOf, toggle, value, type XmlElement } from './xml.ts';

/** What a style, with all it is based on, says of paragraphs and of characters. Undefined is not said. */
export interface Style {
  readonly name: string;
  /** From 0, as Word counts; 9 is body text. */
  readonly outline: number | undefined;
  readonly numberId: string | undefined;
  readonly numberLevel: number | undefined;
  readonly centred: boolean | undefined;
  readonly look: CharacterLook;
}

export interface CharacterLook {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly struck: boolean | undefined;
  /** Points. */
  readonly size: number | undefined;
}

/** Paragraph properties that matter, from a `w:pPr`. */
export type ParagraphProperties = Omit<Style, 'name' | 'look'>;

const nothing: Style = {
  name: '',
  outline: undefined,
  numberId: undefined,
  numberLevel: undefined,
  centred: undefined,
  look: { bold: undefined, italic: undefined, hidden: undefined, struck: undefined, size: undefined },
};

/** The styles of a document by id, what they are based on resolved (ISO/IEC 29500-1, 17.7). */
export class Styles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, Style>();
  readonly #defaults: CharacterLook;
  readonly #usual: string | undefined;

  constructor(root: XmlElement | null) {
    const defaults = child(child(child(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.#defaults = characterLook(defaults);
    for (const element of childrenOf(root ?? undefined, 'w:style')) {
      this.#elements.set(element.attributes.get('w:styleId') ?? '', element);
    }
    this.#usual = [...this.#elements].find(
      ([, { attributes }]) =>
        attributes.get('w:type') === 'paragraph' && ['1', 'true', 'on'].includes(attributes.get('w:default') ?? ''),
    )?.[0];
  }

  /** A paragraph's style; the default style without an id. */
  paragraph(id: string | undefined): Style {
    const known = id !== undefined && this.#elements.has(id) ? id : this.#usual;
    const style = known === undefined ? nothing : this.#resolve(known, new Set());
    return { ...style, look: over(style.look, this.#defaults) };
  }

  /** What a character style says; nothing without an id. */
  character(id: string | undefined): CharacterLook {
    return id === undefined ? nothing.look : this.#resolve(id, new Set()).look;
  }

  /** The list that a numbering style stands for. */
  numberIdOf(id: string): string | undefined {
    return this.#resolve(id, new Set()).numberId;
  }

  #resolve(id: string, under: ReadonlySet<string>): Style {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const element = this.#elements.get(id);
    // Styles based on each other say nothing.
    if (element === undefined || under.has(id)) return nothing;
    const baseId = value(element, 'w:basedOn');
    const base = baseId === undefined ? nothing : this.#resolve(baseId, new Set([...under, id]));
    const own = paragraphProperties(child(element, 'w:pPr'));
    const name = value(element, 'w:name') ?? '';
    const style: Style = {
      name,
      outline: own.outline ?? outlineByName(name) ?? base.outline,
      numberId: own.numberId ?? base.numberId,
      numberLevel: own.numberLevel ?? base.numberLevel,
      centred: own.centred ?? base.centred,
      look: over(characterLook(child(element, 'w:rPr')), base.look),
    };
    this.#resolved.set(id, style);
    return style;
  }
}

/** Built-in headings are headings, also where a program leaves their level out. */
function outlineByName(name: string): number | undefined {
  const found = /^(?:heading|标题) ?([1-9])$/i.exec(name);
  return found === null ? undefined : Number(found[1]) - 1;
}

/** Reads a `w:pPr`. */
export function paragraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const numbering = child(element, 'w:numPr');
  const alignment = value(element, 'w:jc');
  return {
    outline: count(value(element, 'w:outlineLvl')),
    numberId: value(numbering, 'w:numId'),
    numberLevel: count(value(numbering, 'w:ilvl')),
    centred: alignment === undefined ? undefined : alignment === 'center',
  };
}

/** Reads a `w:rPr`. */
export function characterLook(element: XmlElement | undefined): CharacterLook {
  if (element === undefined) return nothing.look;
  const halves = count(value(element, 'w:sz'));
  return {
    bold: toggle(element, 'w:b'),
    italic: toggle(element, 'w:i'),
    hidden: toggle(element, 'w:vanish'),
    struck: toggle(element, 'w:strike') ?? toggle(element, 'w:dstrike'),
    size: halves === undefined ? undefined : halves / 2,
  };
}

/** What the upper look says, else what the lower one says. */
export function over(upper: CharacterLook, lower: CharacterLook): CharacterLook {
  return {
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    hidden: upper.hidden ?? lower.hidden,
    struck: upper.struck ?? lower.struck,
    size: upper.size ?? lower.size,
  };
}

/** Properties that paragraph and character style both switch on are off again (ISO/IEC 29500-1, 17.7.3). */
export function withCharacterStyle(paragraph: CharacterLook, character: CharacterLook): CharacterLook {
  const either = (a: boolean | undefined, b: boolean | undefined): boolean => (a ?? false) !== (b ?? false);
  return {
    bold: either(paragraph.bold, character.bold),
    italic: either(paragraph.italic, character.italic),
    hidden: either(paragraph.hidden, character.hidden),
    struck: either(paragraph.struck, character.struck),
    size: character.size ?? paragraph.size,
  };
}

function count(text: string | undefined): number | undefined {
  return text === undefined || !/^\d{1,6}(\.0+)?$/.test(text) ? undefined : Number(text);
}
