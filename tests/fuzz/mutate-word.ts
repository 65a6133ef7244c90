import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Random } from '../random.ts';
import { mutateBytes, mutateText } from './mutate-text.ts';

/** Elements that change what is around them. */
const elements: readonly string[] = [
  '<w:p/>',
  '<w:p><w:r><w:t>增长12.5%</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="9"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
  '<w:tbl/>',
  '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
  '<w:del w:id="1"><w:r><w:delText>无</w:delText></w:r></w:del>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  '<w:r><w:instrText>HYPERLINK "javascript:1"</w:instrText></w:r>',
  '<w:r><w:footnoteReference w:id="1"/></w:r>',
  '<w:sdt><w:sdtContent/></w:sdt>',
  '<w:sym w:font="Wingdings" w:char="F0FC"/>',
  '<mc:AlternateContent/>',
  '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
  '&b;',
  '<![CDATA[a]]>',
  '<?x y?>',
];

function mutateXml(text: string, random: Random, donors: readonly string[]): string {
  const tags = [...text.matchAll(/<[^<>]*>/g)];
  if (tags.length === 0 || random.chance(0.15)) return mutateText(text, random, donors);
  const { 0: tag, index } = random.pick(tags);
  const end = index + tag.length;
  const other = random.pick(tags);
  switch (random.below(6)) {
    case 0:
      return text.slice(0, index) + text.slice(end);
    case 1:
      return text.slice(0, end) + random.pick(elements) + text.slice(end);
    case 2:
      return text.slice(0, index) + other[0] + text.slice(end);
    case 3: {
      const name = /^<([\w:]+)[^>]*[^/]>$/.exec(tag)?.[1];
      const close = name === undefined ? -1 : text.indexOf(`</${name}>`, end);
      if (name === undefined || close < 0) return text.slice(0, end) + tag + text.slice(end);
      const whole = text.slice(index, close + name.length + 3);
      return random.chance(0.5)
        ? text.slice(0, index) + text.slice(index + whole.length)
        : text.slice(0, index) + whole.repeat(1 + random.below(random.chance(0.05) ? 300 : 3)) + text.slice(end);
    }
    case 4: {
      const attributes = [...tag.matchAll(/="[^"]*"/g)];
      if (attributes.length === 0) return text.slice(0, index) + text.slice(end);
      const { 0: value, index: from } = random.pick(attributes);
      const changed = random.pick(['=""', '="-1"', '="99999999999"', '="x"', value.slice(0, -1), '="1.5"', '="0"']);
      return text.slice(0, index + from) + changed + text.slice(index + from + value.length);
    }
    default: {
      const depth = random.chance(0.9) ? 1 + random.below(3) : 60 + random.below(300);
      const [open, close] = random.pick([
        ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
        ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
        ['<w:ins>', '</w:ins>'],
      ] as const);
      return text.slice(0, end) + open.repeat(depth) + close.repeat(depth) + text.slice(end);
    }
  }
}

/** Mutates a Word file once: mostly the text of a part, sometimes the parts that there are or the packing. */
export function mutateWord(bytes: Uint8Array, random: Random, donors: readonly string[]): Uint8Array {
  if (random.chance(0.12)) return mutateBytes(bytes, random);
  const parts = partsOf(bytes);
  const names = Object.keys(parts);
  if (names.length === 0) return mutateBytes(bytes, random);
  // Most of what is read stands in the document itself.
  const document = 'word/document.xml';
  const name = names.includes(document) && random.chance(0.6) ? document : random.pick(names);
  const part = parts[name] ?? new Uint8Array();
  const changed: Zippable = { ...parts };
  switch (random.below(40)) {
    case 0:
      delete changed[name];
      break;
    case 1:
      changed[random.pick(['../a.xml', '/a', `${name}/x`, 'word/media/a.png'])] = part;
      break;
    default:
      changed[name] = strToU8(mutateXml(strFromU8(part), random, donors));
  }
  return zipSync(changed, { mtime: '2022-01-10T00:00:00', level: 1 });
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 2 ** 20 });
  } catch {
    return {};
  }
}
