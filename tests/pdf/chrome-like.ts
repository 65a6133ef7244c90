import {
  PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFRef,
  PDFString,
  PDFWriter,
} from 'pdf-lib';
import { codePoints } from '../../scripts/fonts/cmap.ts';
import { openFontLibrary } from '../../scripts/fonts/subset.ts';
import { embedFace } from '../../scripts/pdf/embed-face.ts';
import type { Furniture } from '../../scripts/pdf/part.ts';

/** What stands on a page of a printed document, from top to bottom. */
export type Block =
  | { readonly type: 'H1' | 'H2' | 'P'; readonly text: string; readonly id?: string }
  | { readonly type: 'link'; readonly text: string; readonly to: string }
  | { readonly type: 'ground' }
  /** Text with `opacity`, which Chrome puts into a form together with its tag. */
  | { readonly type: 'faded'; readonly text: string }
  | { readonly type: 'table'; readonly head: string; readonly cell: string }
  | { readonly type: 'figure'; readonly alt: string };

export interface PrintOptions {
  readonly title?: string;
  /** Differs from print to print, as Chrome's dates and node numbers do. */
  readonly run?: number;
  readonly size?: readonly [number, number];
  /** Another subset than that of `testFace`. */
  readonly face?: Uint8Array;
}

const characters = `${Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')}一二三四五六七八九十第章节目录封面前言讲义幻灯表图见教育会刊年省“”职业学校在校生万人—`;

let wholeFace: Promise<Uint8Array> | null = null;

/** A small subset face, made once a run. */
export function testFace(): Promise<Uint8Array> {
  wholeFace ??= openFontLibrary().subset('hei-400', characters, 'truetype');
  return wholeFace;
}

/** Heads and folios in `testFace`. */
export async function testFurniture(): Promise<Furniture> {
  return {
    face: await testFace(),
    colour: '#6b625c',
    headSize: 8,
    folioSize: 9,
    headBaseline: 40,
    folioBaseline: 30,
    outerMargin: 50,
    rule: { thickness: 0.5, below: 5, innerMargin: 70 },
  };
}

/** Makes a PDF as Chrome prints it: its content lines, tags, node ids, annotation keys, outline and old-style destinations, at a page margin of 60 pt. */
export async function printed(pages: readonly (readonly Block[])[], options: PrintOptions = {}): Promise<Uint8Array> {
  const { title = 'Print', run = 0, size = [600, 840], face = await testFace() } = options;
  const context = PDFContext.create();
  const font = embedFace(context, face);
  const glyphs = codePoints(face);
  const shown = (text: string): string =>
    `<${[...text].map((character) => (glyphs.get(character.codePointAt(0) ?? 0) ?? 0).toString(16).padStart(4, '0')).join('')}>`;
  const [tree, structure, document] = [context.nextRef(), context.nextRef(), context.nextRef()];
  const print = new Print(context, structure, document, run, shown);
  const refs = pages.map(() => context.nextRef());
  for (const [at, blocks] of pages.entries()) print.page(refs[at] ?? tree, blocks, tree, font, size, at);
  print.finish();
  context.assign(tree, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }));
  const catalog = context.obj({ Type: 'Catalog', Pages: tree, StructTreeRoot: structure, MarkInfo: { Marked: true } });
  for (const [key, value] of print.catalogEntries()) catalog.set(PDFName.of(key), value);
  const date = PDFString.of(`D:202611240200${String(run).padStart(2, '0')}+00'00'`);
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = context.register(
    context.obj({ Title: PDFHexString.fromText(title), CreationDate: date, ModDate: date }),
  );
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

const margin = 60;

class Print {
  private readonly kids: PDFRef[] = [];
  private readonly parents = new Map<number, PDFObject>();
  private readonly ids: [string, PDFRef][] = [];
  private readonly headings: {
    readonly text: string;
    readonly level: number;
    readonly page: PDFRef;
    readonly top: number;
  }[] = [];
  private readonly idPlaces = new Map<string, { readonly page: PDFRef; readonly top: number }>();
  private readonly context: PDFContext;
  private readonly structure: PDFRef;
  private readonly document: PDFRef;
  private readonly run: number;
  private readonly encode: (text: string) => string;
  private annotations = 0;
  private nodes = 0;

  constructor(context: PDFContext, structure: PDFRef, document: PDFRef, run: number, encode: (text: string) => string) {
    this.context = context;
    this.structure = structure;
    this.document = document;
    this.run = run;
    this.encode = encode;
  }

  page(
    ref: PDFRef,
    blocks: readonly Block[],
    tree: PDFRef,
    font: PDFRef,
    [width, height]: readonly [number, number],
    at: number,
  ): void {
    const { context } = this;
    const owners: PDFRef[] = [];
    const annotations: PDFRef[] = [];
    const forms: PDFRef[] = [];
    const lines = [
      `.24 0 0 -.24 0 ${height} cm`,
      'q',
      `250 250 ${(width - 120) / 0.24} ${(height - 120) / 0.24} re`,
      'W* n',
    ];
    lines.push('q', '3.125 0 0 3.125 250 250 cm', '0 0 0 RG 0 0 0 rg');
    let y = 20;
    const say = (owner: PDFRef, text: string): number => {
      const id = owners.push(owner) - 1;
      lines.push(
        `/NonStruct <</MCID ${id} >>BDC`,
        'BT',
        '/F4 16 Tf',
        `1 0 0 -1 0 ${y} Tm`,
        `${this.encode(text)} Tj`,
        'ET',
        'EMC',
      );
      return id;
    };
    const draw = (owner: PDFRef, type: string): number => {
      const id = owners.push(owner) - 1;
      lines.push(`/${type} <</MCID ${id} >>BDC`, `0 ${y} 100 40 re`, 'f', 'EMC');
      return id;
    };
    for (const block of blocks) {
      const top = height - y * 0.75;
      switch (block.type) {
        case 'ground':
          lines.push(`0 ${y} 50 50 re`, 'f');
          break;
        case 'faded': {
          const paragraph = this.element('P', this.document, ref);
          const id = owners.push(paragraph.ref) - 1;
          const shown = ['BT', '/F4 16 Tf', `1 0 0 1 100 ${top - 80} Tm`, `${this.encode(block.text)} Tj`, 'ET'];
          const content = ['0 0 5 5 re', 'f', `/P <</MCID ${id} >>BDC`, ...shown, 'EMC'];
          const form = context.flateStream(content.join('\n'), {
            Type: 'XObject',
            Subtype: 'Form',
            BBox: [0, 0, width, height],
            Resources: { Font: { F4: font } },
          });
          forms.push(context.register(form));
          lines.push('q', `/X${forms.length} Do`, 'Q');
          this.hold(paragraph.dict, id);
          this.kids.push(paragraph.ref);
          break;
        }
        case 'figure': {
          const figure = this.element('Figure', this.document, ref);
          figure.dict.set(PDFName.of('Alt'), PDFHexString.fromText(block.alt));
          this.hold(figure.dict, draw(figure.ref, 'Figure'));
          this.kids.push(figure.ref);
          break;
        }
        case 'table':
          this.table(ref, block, say, draw);
          break;
        case 'link': {
          const link = this.element('Link', this.document, ref);
          const annotation = this.link(block.to, link.ref, [margin, top - 80, margin + 100, top - 60]);
          const text = this.element('NonStruct', link.ref, ref);
          this.hold(text.dict, say(text.ref, block.text));
          link.dict.set(PDFName.of('K'), context.obj([text.ref, { Type: 'OBJR', Obj: annotation, Pg: ref }]));
          annotations.push(annotation);
          this.kids.push(link.ref);
          break;
        }
        default: {
          const block2 = this.element(block.type, this.document, ref);
          const text = this.element('NonStruct', block2.ref, ref);
          this.hold(text.dict, say(text.ref, block.text));
          block2.dict.set(PDFName.of('K'), text.ref);
          this.kids.push(block2.ref);
          if (block.id !== undefined) this.idPlaces.set(block.id, { page: ref, top });
          if (block.type !== 'P')
            this.headings.push({ text: block.text, level: Number(block.type[1]), page: ref, top: top - margin });
        }
      }
      y += 60;
    }
    lines.push('Q', 'Q');
    this.parents.set(at, context.register(context.obj(owners)));
    const dict = context.obj({
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, width, height],
      Resources: {
        Font: { F4: font },
        XObject: Object.fromEntries(forms.map((form, i) => [`X${i + 1}`, form])),
      },
      StructParents: at,
    });
    dict.set(PDFName.of('Contents'), context.register(context.flateStream(lines.join('\n'))));
    if (annotations.length > 0) dict.set(PDFName.of('Annots'), context.obj(annotations));
    context.assign(ref, dict);
  }

  /** Every id of the document gets a destination, as if a hidden `nav` linked them all. */
  catalogEntries(): [string, PDFObject][] {
    const { context } = this;
    const entries: [string, PDFObject][] = [];
    if (this.idPlaces.size > 0) {
      const dests = context.obj({});
      for (const [id, { page, top }] of this.idPlaces)
        dests.set(PDFName.of(encodeURIComponent(id)), context.obj([page, 'XYZ', 0, top, 0]));
      entries.push(['Dests', context.register(dests)]);
    }
    if (this.headings.length > 0) entries.push(['Outlines', this.outline()]);
    return entries;
  }

  finish(): void {
    const { context, document, structure } = this;
    context.assign(document, context.obj({ Type: 'StructElem', S: 'Document', P: structure, K: this.kids }));
    const nums = [...this.parents].sort(([a], [b]) => a - b).flatMap(([key, value]) => [context.obj(key), value]);
    const names = this.ids.flatMap(([id, ref]) => [PDFString.of(id), ref]);
    const root = {
      Type: 'StructTreeRoot',
      K: document,
      ParentTree: { Nums: nums },
      ParentTreeNextKey: 1,
      IDTree: { Names: names },
    };
    context.assign(structure, context.obj(root));
  }

  private element(type: string, parent: PDFRef, page: PDFRef): { readonly ref: PDFRef; readonly dict: PDFDict } {
    const dict = this.context.obj({ Type: 'StructElem', S: type, P: parent, Pg: page });
    this.nodes += 1;
    const id = `node${String(this.nodes + this.run * 100).padStart(8, '0')}`;
    const ref = this.context.register(dict);
    dict.set(PDFName.of('ID'), PDFString.of(id));
    this.ids.push([id, ref]);
    return { ref, dict };
  }

  private hold(element: PDFDict, id: number): void {
    element.set(PDFName.of('K'), this.context.obj(id));
  }

  private table(
    page: PDFRef,
    { head, cell }: { readonly head: string; readonly cell: string },
    say: (owner: PDFRef, text: string) => number,
    draw: (owner: PDFRef, type: string) => number,
  ): void {
    const { context } = this;
    const table = this.element('Table', this.document, page);
    const row = this.element('TR', table.ref, page);
    const th = this.element('TH', row.ref, page);
    const td = this.element('TD', row.ref, page);
    const id = th.dict.get(PDFName.of('ID'));
    this.hold(th.dict, say(th.ref, head));
    this.hold(td.dict, say(td.ref, cell));
    td.dict.set(PDFName.of('A'), context.obj([{ O: 'Table', Headers: id ? [id] : [] }]));
    row.dict.set(PDFName.of('K'), context.obj([th.ref, td.ref]));
    table.dict.set(PDFName.of('K'), context.obj([row.ref, draw(table.ref, 'Table')]));
    this.kids.push(table.ref);
  }

  private link(to: string, element: PDFRef, rect: readonly number[]): PDFRef {
    const { context } = this;
    const key = 100_000 + this.annotations;
    this.annotations += 1;
    const dict = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [...rect], Border: [0, 0, 0], StructParent: key });
    if (to.startsWith('#')) dict.set(PDFName.of('Dest'), PDFName.of(encodeURIComponent(to.slice(1))));
    else dict.set(PDFName.of('A'), context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of(encodeURI(to)) }));
    this.parents.set(key, element);
    return context.register(dict);
  }

  private outline(): PDFRef {
    const { context } = this;
    const root = context.nextRef();
    const write = (parent: PDFRef, from: number, to: number, level: number): [PDFRef, PDFRef] | null => {
      const starts: number[] = [];
      for (let at = from; at < to; at += 1) if (this.headings[at]?.level === level) starts.push(at);
      const refs = starts.map(() => context.nextRef());
      for (const [i, start] of starts.entries()) {
        const [heading, ref] = [this.headings[start], refs[i]];
        if (!heading || !ref) continue;
        const item = context.obj({
          Title: PDFHexString.fromText(heading.text),
          Parent: parent,
          Dest: [heading.page, 'XYZ', margin, heading.top, 0],
        });
        const [previous, next] = [refs[i - 1], refs[i + 1]];
        if (previous) item.set(PDFName.of('Prev'), previous);
        if (next) item.set(PDFName.of('Next'), next);
        const below = write(ref, start + 1, starts[i + 1] ?? to, level + 1);
        if (below)
          for (const [key, value] of [
            ['First', below[0]],
            ['Last', below[1]],
          ] as const)
            item.set(PDFName.of(key), value);
        context.assign(ref, item);
      }
      const [first, last] = [refs[0], refs[refs.length - 1]];
      return first && last ? [first, last] : null;
    };
    const ends = write(root, 0, this.headings.length, 1);
    context.assign(root, context.obj({ Type: 'Outlines', ...(ends ? { First: ends[0], Last: ends[1] } : {}) }));
    return root;
  }
}
