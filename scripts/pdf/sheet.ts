import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { contentOf, contentStream, markedContentIds, pageContent, replaceStream } from './content.ts';
import { addLayout, figuresOn } from './figures.ts';
import { dictAt } from './open.ts';
import { isInTableHead, releaseContent, replaceContent, typeOf } from './structure.ts';
import { textString } from './text-string.ts';

/** A page in a document that is put together. */
export interface Sheet {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** Its content, which leaves the graphics state as it was; null for an empty page. */
  readonly content: PDFRef | null;
  /** What is drawn over it. */
  stamp: string;
  /** The array of elements by marked-content id; null for a page without tags. */
  readonly elements: PDFRef | null;
  readonly annotations: readonly Annotation[];
  readonly forms: readonly TaggedForm[];
}

interface Annotation {
  readonly dict: PDFDict;
  /** The structure element that holds it. */
  readonly element: PDFObject | null;
}

/** A form with tagged content of its own: Chrome makes one of whatever is drawn with opacity. */
interface TaggedForm {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** As of a page. */
  readonly elements: PDFRef;
}

/** Structure types whose drawn paths are content. */
const drawings = new Set(['Figure', 'Formula', 'Form', 'Lbl']);

/** Opens a page and makes everything on it either tagged or an artifact. `parents` is the parent tree of the part the page came with. */
export function openSheet(context: PDFContext, ref: PDFRef, parents: ReadonlyMap<number, PDFObject>): Sheet {
  const dict = context.lookup(ref, PDFDict);
  const entryOf = (owner: PDFDict, key: string): PDFObject | undefined => {
    const number = owner.lookup(PDFName.of(key));
    return number instanceof PDFNumber ? parents.get(number.asNumber()) : undefined;
  };
  const entry = context.lookup(entryOf(dict, 'StructParents'));
  const owners = entry instanceof PDFArray ? entry.asArray() : [];
  const forms: TaggedForm[] = [];
  const content = openContent({ context, page: ref, owners, forms }, pageContent(dict), dict);
  for (const [figure, box] of figuresOn(context, dict, content, owners)) addLayout(figure, box);
  const tagged = entry instanceof PDFArray;
  return {
    ref,
    dict,
    // Chrome's content begins with a scale that isn't enclosed.
    content: content === '' ? null : context.register(contentStream(context, `q\n${content}\nQ\n`)),
    stamp: '',
    elements: tagged ? context.register(entriesOf(context, owners, markedContentIds(content))) : null,
    annotations: annotationsOf(dict).map((annotation) => ({
      dict: annotation,
      element: entryOf(annotation, 'StructParent') ?? null,
    })),
    forms,
  };
}

interface Page {
  readonly context: PDFContext;
  readonly page: PDFRef;
  /** Elements by marked-content id: Chrome counts through a page and its forms. */
  readonly owners: readonly PDFObject[];
  readonly forms: TaggedForm[];
}

/** Tidies the content of a page or form and of the tagged forms it draws, which are added to the page's. */
function openContent(page: Page, content: string, holder: PDFDict): string {
  const { context, owners } = page;
  const element = (id: number): PDFDict | null => {
    const owner = owners[id];
    return owner instanceof PDFRef ? context.lookup(owner, PDFDict) : null;
  };
  const typeAt = (id: number): string => typeOf(element(id) ?? context.obj({}));
  const tagged = taggedForms(context, holder);
  const tidy = markArtifacts(content, {
    keepsPaths: (id) => drawings.has(typeAt(id)),
    isRepeated: (id) => {
      const owner = element(id);
      return owner !== null && owner.get(PDFName.of('Pg')) !== page.page && isInTableHead(owner);
    },
    isTagged: (name) => tagged.has(name),
  });
  for (const id of tidy.released) {
    const owner = owners[id];
    if (owner instanceof PDFRef) releaseContent(context, owner, page.page, id);
  }
  for (const id of tidy.drawn) {
    // A list mark that is drawn and not written says nothing to a reader's ear.
    if (typeAt(id) === 'Lbl') element(id)?.set(PDFName.of('ActualText'), textString('•'));
  }
  for (const ref of tagged.values()) openForm(page, ref);
  return tidy.content;
}

/** Marked content in a form counts for the form, and its elements must name the form (ISO 32000-1, 14.7.4.2). */
function openForm(page: Page, ref: PDFRef): void {
  const { context, owners, forms } = page;
  const form = context.lookup(ref);
  if (!(form instanceof PDFRawStream)) return;
  const stream = replaceStream(context, ref, (content) => openContent(page, content, form.dict));
  const ids = markedContentIds(contentOf(context, stream));
  for (const id of ids) {
    const owner = owners[id];
    if (owner instanceof PDFRef) {
      replaceContent(context, owner, page.page, id, context.obj({ Type: 'MCR', Pg: page.page, Stm: ref, MCID: id }));
    }
  }
  forms.push({ ref, dict: stream.dict, elements: context.register(entriesOf(context, owners, ids)) });
}

/** Forms among the resources that have tagged content, by name. */
export function taggedForms(context: PDFContext, holder: PDFDict): ReadonlyMap<string, PDFRef> {
  const objects = dictAt(dictAt(holder, 'Resources') ?? context.obj({}), 'XObject');
  const found = new Map<string, PDFRef>();
  for (const [name, ref] of objects?.entries() ?? []) {
    const form = context.lookup(ref);
    const isForm = form instanceof PDFRawStream && form.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
    if (!isForm || !(ref instanceof PDFRef)) continue;
    const tagged = markedContentIds(contentOf(context, form)).size > 0 || taggedForms(context, form.dict).size > 0;
    if (tagged) found.set(name.decodeText(), ref);
  }
  return found;
}

/** Entry of the parent tree: the elements of those ids that a stream has. */
function entriesOf(context: PDFContext, owners: readonly PDFObject[], ids: ReadonlySet<number>): PDFArray {
  const last = Math.max(-1, ...ids);
  return context.obj(owners.slice(0, last + 1).map((owner, id) => (ids.has(id) ? owner : PDFNull)));
}

/** Annotations of a page in order. */
export function annotationsOf(page: PDFDict): PDFDict[] {
  const annotations = page.lookup(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return [];
  return annotations.asArray().flatMap((item) => {
    const dict = page.context.lookup(item);
    return dict instanceof PDFDict ? [dict] : [];
  });
}
