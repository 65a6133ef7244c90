import { parse, stringify } from 'yaml';
import type { Random } from '../random.ts';

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

const values: readonly Value[] = [
  null,
  true,
  0,
  -1,
  1e9,
  1.5,
  '',
  ' ',
  'red',
  '2022-02-30',
  '2022-01-17',
  '甲'.repeat(3000),
  'a\nb',
  '\u202e',
  '../..',
  '/',
  'zh-Hant',
  [],
  {},
  [[]],
  [null],
  { label: '编印', value: '某厅' },
  { left: 'a', right: 'b', equals: 'c' },
];

/** A place in a tree: what holds a value, and under which name. */
interface Spot {
  readonly holder: Value[] | { [key: string]: Value };
  readonly key: string;
}

/** Every place below a value; what aliases lead back to is gone into once. */
function spotsOf(value: Value, within = new Set<Value>()): Spot[] {
  if (value === null || typeof value !== 'object' || within.has(value)) return [];
  within.add(value);
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...spotsOf(at({ holder: value, key }), within)]);
}

function at({ holder, key }: Spot): Value {
  return (Array.isArray(holder) ? holder[Number(key)] : holder[key]) ?? null;
}

function set({ holder, key }: Spot, value: Value): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[key] = value;
}

/** Values are put into each other, which may double them each time. */
const mostSpots = 2000;

/** Changes a value somewhere in a YAML document, or its name; null where the document isn't YAML, or has grown so large that writing it takes long. */
export function mutateSettings(text: string, random: Random, donors: readonly string[]): string | null {
  const tree = treeOf(text);
  const spots = spotsOf(tree);
  if (spots.length === 0 || spots.length > mostSpots) return null;
  const spot = random.pick(spots);
  const { holder, key } = spot;
  const others = spotsOf(treeOf(random.pick(donors)));
  switch (random.below(6)) {
    case 0:
      set(spot, random.pick(values));
      break;
    case 1:
      set(spot, structuredClone(at(random.pick(spots))));
      break;
    case 2:
      if (others.length > 0) set(spot, at(random.pick(others)));
      break;
    case 3:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 4: {
      const other = others.length > 0 ? random.pick(others) : spot;
      if (Array.isArray(holder)) holder.push(structuredClone(at(other)));
      else holder[other.key] = structuredClone(at(other));
      break;
    }
    default:
      set(spot, [at(spot), structuredClone(at(spot))]);
  }
  return written(tree, random.chance(0.5));
}

/** A tree as YAML; null where it is deeper than can be written. */
function written(tree: Value, aliasDuplicateObjects: boolean): string | null {
  try {
    return stringify(tree, { aliasDuplicateObjects });
  } catch {
    return null;
  }
}

function treeOf(text: string): Value {
  try {
    return parse(text, { logLevel: 'silent' }) as Value;
  } catch {
    return null;
  }
}
