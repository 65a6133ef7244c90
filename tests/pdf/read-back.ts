import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface OutlineLine {
  readonly depth: number;
  readonly title: string;
  /** 0-based. */
  readonly page: number;
}

interface LinkLine {
  readonly page: number;
  /** 0-based target page, or the address. */
  readonly to: number | string;
  readonly contents: string;
}

/** What another reader sees in a PDF. */
export interface ReadBack {
  readonly pages: number;
  readonly labels: readonly string[];
  readonly outline: readonly OutlineLine[];
  readonly links: readonly LinkLine[];
  /** Text in the order of the structure tree, one string an element that holds text, by page. */
  readonly structureText: readonly (readonly string[])[];
  /** Types of the structure elements in order, by page. */
  readonly structureTypes: readonly (readonly string[])[];
  /** Alternative texts of figures, by page. */
  readonly alternatives: readonly (readonly string[])[];
  /** Text of artifacts with its place in pt, by page. */
  readonly artifacts: readonly (readonly PlacedText[])[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: ReadonlyMap<string, string>;
}

interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Opens a PDF with pdf.js and reads everything that a merge may lose. */
export async function readBack(pdf: Uint8Array): Promise<ReadBack> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  try {
    const { info, metadata } = await document.getMetadata();
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => readPage(document, at)));
    return {
      pages: document.numPages,
      labels: (await document.getPageLabels()) ?? [],
      outline: await readOutline(document),
      links: pages.flatMap(({ links }) => links),
      structureText: pages.map(({ text }) => text),
      structureTypes: pages.map(({ types }) => types),
      alternatives: pages.map(({ alternatives }) => alternatives),
      artifacts: pages.map(({ artifacts }) => artifacts),
      info: Object.fromEntries(Object.entries(info)),
      metadata: new Map(metadata ? [...metadata].map(([key, value]) => [String(key), String(value)]) : []),
    };
  } finally {
    await task.destroy();
  }
}

async function targetPage(document: PDFDocumentProxy, destination: unknown): Promise<number> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  if (!Array.isArray(explicit)) return -1;
  return document.getPageIndex(explicit[0]);
}

interface OutlineNode {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly OutlineNode[];
}

async function readOutline(document: PDFDocumentProxy): Promise<OutlineLine[]> {
  const lines: OutlineLine[] = [];
  const visit = async (nodes: readonly OutlineNode[], depth: number): Promise<void> => {
    for (const { title, dest, items } of nodes) {
      lines.push({ depth, title, page: await targetPage(document, dest) });
      await visit(items, depth + 1);
    }
  };
  await visit((await document.getOutline()) ?? [], 0);
  return lines;
}

interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

async function readPage(document: PDFDocumentProxy, at: number) {
  const page = await document.getPage(at + 1);
  const annotations = await page.getAnnotations();
  const links = await Promise.all(
    annotations.map(async (annotation) => ({
      page: at,
      to: annotation.url ?? (await targetPage(document, annotation.dest)),
      contents: annotation.contentsObj?.str ?? '',
    })),
  );
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map<string, string>();
  const artifacts: PlacedText[] = [];
  const open: { readonly id: string | null; readonly artifact: boolean }[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open[open.length - 1];
      if (mark?.id) byId.set(mark.id, (byId.get(mark.id) ?? '') + item.str);
      const left = item.transform[4];
      if (mark?.artifact && item.str !== '')
        artifacts.push({ text: item.str, left, right: left + item.width, y: item.transform[5] });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ id: item.id ?? null, artifact: 'tag' in item && item.tag === 'Artifact' });
  }
  const text: string[] = [];
  const types: string[] = [];
  const alternatives: string[] = [];
  const visit = (node: StructureNode): void => {
    if (node.role && node.role !== 'Root') types.push(node.role);
    if (node.alt !== undefined) alternatives.push(node.alt);
    if (node.type === 'content' && node.id && byId.has(node.id)) text.push(byId.get(node.id) ?? '');
    node.children?.forEach(visit);
  };
  visit((await page.getStructTree()) ?? {});
  return { links, text, types, alternatives, artifacts };
}
