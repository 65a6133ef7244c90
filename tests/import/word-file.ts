import { strToU8, type Zippable, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a Word file is made of; all but the body has a default. */
export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string;
  /** What stands in `w:styles`, `w:numbering` and so on. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Pictures by name under `word/media/`; `rIdNAME` without its ending refers to them. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
  /** Further `Relationship` elements of the document. */
  readonly relationships?: string;
  /** What stands in the core properties. */
  readonly core?: string;
  /** Further parts, or others in place of these; null leaves one out. */
  readonly parts?: Readonly<Record<string, Uint8Array | string | null>>;
}

/** Makes a Word file as Word packs it. */
export function wordFile(parts: WordParts): Uint8Array {
  const root = (name: string, content: string): string => `${head}<w:${name} ${namespaces}>${content}</w:${name}>`;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const side = (['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer'] as const).filter(
    (name) => parts[name] !== undefined || name === 'styles',
  );
  const media = Object.entries(parts.media ?? {});
  const elements: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };
  const files: Record<string, Uint8Array | string | null> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${side
      .map(
        (name) =>
          `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
      )
      .join('')}<Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': relationships(
      `${relationship('rId1', 'officeDocument', 'word/document.xml')}<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'word/document.xml': root('document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relationships(
      [
        ...side.map((name) => relationship(`rId${name}`, name, `${name}.xml`)),
        ...media.map(([name]) => relationship(`rId${name.replace(/\.\w+$/, '')}`, 'image', `media/${name}`)),
        parts.relationships ?? '',
      ].join(''),
    ),
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core ?? ''}</cp:coreProperties>`,
    ...Object.fromEntries(
      side.map((name) => [`word/${name}.xml`, root(elements[name] ?? name, parts[name] ?? usualStyles)]),
    ),
    ...Object.fromEntries(media.map(([name, bytes]) => [`word/media/${name}`, bytes])),
    ...parts.parts,
  };
  return archive(files);
}

/** Packs parts; null ones are left out. */
export function archive(files: Readonly<Record<string, Uint8Array | string | null>>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) packed[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(packed, { mtime: '2022-01-10T00:00:00' });
}

/** A part of relationships. */
function relationships(content: string): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** Look of a paragraph. */
export interface ParagraphLook {
  readonly style?: string;
  /** List and level, from 0. */
  readonly list?: readonly [number, number];
  readonly centred?: boolean;
  readonly outline?: number;
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
}

/** A paragraph of text or of runs, which begin with `<`. */
export function paragraph(content: string, look: ParagraphLook = {}): string {
  const properties = [
    look.style === undefined ? '' : `<w:pStyle w:val="${look.style}"/>`,
    look.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${look.list[1]}"/><w:numId w:val="${look.list[0]}"/></w:numPr>`,
    look.centred === true ? '<w:jc w:val="center"/>' : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
  const runs = /^<(?:w|m|mc):/.test(content) ? content : run(content, runProperties(look));
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function runProperties({ bold, size }: ParagraphLook): string {
  return `${bold === true ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size * 2}"/>`}`;
}

/** A run of text with the properties given. */
export function run(text: string, properties = ''): string {
  const around = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${around}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Text as XML has it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A table of rows of cells of text. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string =>
    `<w:tc><w:tcPr/>${/^<(?:w|m|mc):/.test(content) ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A level of a list as Word writes it. */
export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
}

/** A definition of a list. */
export function definition(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
}

/** A list that paragraphs name, with what it says otherwise than its definition. */
export function list(id: number, definitionId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;
}

/** Lists of official texts: 1 is 一、（一）1.（1）; 2 is 一是; 3 is 第一，; 4 bullets; 5 is list 2 begun anew. */
export const officialLists = [
  definition(
    0,
    [
      level(0, 'chineseCountingThousand', '%1、'),
      level(1, 'chineseCountingThousand', '（%2）'),
      level(2, 'decimal', '%3.'),
      level(3, 'decimal', '（%4）'),
    ].join(''),
  ),
  definition(1, level(0, 'chineseCounting', '%1是', '<w:suff w:val="nothing"/>')),
  definition(2, level(0, 'chineseCounting', '第%1，')),
  definition(
    3,
    level(0, 'bullet', '\uf06c', '').replace('</w:lvl>', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>'),
  ),
  list(1, 0),
  list(2, 1),
  list(3, 2),
  list(4, 3),
  list(5, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
].join('');

const styleOf = (id: string, name: string, content: string, more = ''): string =>
  `<w:style w:type="paragraph" ${more}w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

/** Styles as a Chinese Word writes them: ids are numbers, names are English. */
const usualStyles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
  styleOf('a', 'Normal', '', 'w:default="1" '),
  styleOf(
    '1',
    'heading 1',
    '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr>',
  ),
  styleOf(
    '2',
    'heading 2',
    '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr>',
  ),
  styleOf(
    'a3',
    'Title',
    '<w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr>',
  ),
  styleOf('a4', 'toc 1', '<w:basedOn w:val="a"/>'),
  '<w:style w:type="character" w:styleId="a5"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
].join('');
