import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { packageRoot } from '../../scripts/config.ts';
import type { Random } from '../random.ts';

/** As much of a JSON schema as those of the settings use. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The schemas of the settings, by the names of the files. */
const schemas: ReadonlyMap<string, Schema> = new Map(
  ['report', 'terms', 'people', 'topic'].map((name) => [
    name,
    JSON.parse(readFileSync(join(packageRoot(), 'schemas', `${name}.schema.json`), 'utf8')) as Schema,
  ]),
);

/** Texts that mean something to one setting or another, and such as editors write. */
const texts: readonly string[] = [
  'red',
  'blue',
  'green',
  'plain',
  'official',
  'zh-CN',
  'en-GB',
  '2022-01-17',
  '2024-02-29',
  '1月17日',
  '全省教育工作',
  '会议材料之三',
  '安徽省教育厅　办公室',
  'Education 2021（试行）',
  '关于推动现代职业教育高质量发展、深化产教融合和校企合作的若干意见',
  'schools',
  '甲、乙：丙',
];

/** A value that a schema allows. */
function soundValue(schema: Schema, random: Random): unknown {
  if (schema.enum !== undefined) return random.pick(schema.enum);
  if (schema.anyOf !== undefined) return soundValue(random.pick(schema.anyOf), random);
  switch (schema.type) {
    case 'boolean':
      return random.chance(0.5);
    case 'number':
    case 'integer': {
      const least = Math.max(schema.minimum ?? 0, -1000);
      return least + random.below(Math.min(schema.maximum ?? least + 40, least + 1000) - least + 1);
    }
    case 'array':
      return Array.from({ length: random.below(4) }, () => soundValue(schema.items ?? {}, random));
    case 'object': {
      const taken = Object.entries(schema.properties ?? {}).filter(
        ([key]) => schema.required?.includes(key) || random.chance(0.3),
      );
      return Object.fromEntries(taken.map(([key, own]) => [key, soundValue(own, random)]));
    }
    default:
      return random.pick(texts);
  }
}

/**
 * Changes one setting, at any depth, to something that its schema allows; null where the text isn't YAML with names and values.
 *
 * @param name which schema: `report`, `terms`, `people` or `topic`
 */
export function changeSoundly(text: string, name: string, random: Random): string | null {
  const schema = schemas.get(name);
  const tree = mappingOf(text);
  if (schema === undefined || tree === null) return null;
  let [holder, own] = [tree, schema];
  for (;;) {
    const keys = Object.keys(own.properties ?? {});
    if (keys.length === 0) return null;
    const key = random.pick(keys);
    const below = own.properties?.[key] ?? {};
    const value = holder[key];
    if (isMapping(value) && below.properties !== undefined && random.chance(0.7)) {
      [holder, own] = [value, below];
      continue;
    }
    holder[key] = soundValue(below, random);
    return stringify(tree);
  }
}

type Mapping = Record<string, unknown>;

const isMapping = (value: unknown): value is Mapping =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function mappingOf(text: string): Mapping | null {
  try {
    const value: unknown = parse(text, { logLevel: 'silent' });
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}
