import type { Random } from '../random.ts';
import type { Files, FuzzCase, Kind } from './fuzz-case.ts';
import { mutateSettings } from './mutate-settings.ts';
import { mutateBytes, mutateText } from './mutate-text.ts';
import { mutateWord } from './mutate-word.ts';
import { changeSoundly } from './sound-settings.ts';
import { rewordText } from './sound-text.ts';

/** Which files of a case are mutated. */
const mutable: Readonly<Record<Kind, (path: string) => boolean>> = {
  report: (path) => path.endsWith('.yaml'),
  topic: (path) => path.endsWith('.md'),
  template: (path) => path.startsWith('own/'),
  document: () => true,
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Mutates one file of a case some times over. Cases of the same kind give parts of theirs. */
export function mutate({ kind, files }: FuzzCase, random: Random, donors: readonly FuzzCase[]): FuzzCase {
  const own = mutablePaths(kind, files);
  const path = own.length > 0 ? random.pick(own) : random.pick([...files.keys()]);
  const giving = textsOf(kind, random.pick(donors).files, path);
  let bytes = files.get(path) ?? new Uint8Array();
  // What is changed once is often sound still, and gets further than what is broken in ten places.
  const times = random.chance(0.5) ? 1 : 1 + random.below(random.chance(0.8) ? 3 : 12);
  const change = random.chance(0.5) ? changeFile : mutateFile;
  for (let done = 0; done < times; done += 1) bytes = change(path, bytes, random, giving);
  return { kind, files: new Map([...files, [path, bytes]]) };
}

/** Changes content as an editor might; what isn't content is mutated. */
function changeFile(path: string, bytes: Uint8Array, random: Random, donors: readonly string[]): Uint8Array {
  if (!/^[^/]+\.(md|yaml)$/.test(path)) return mutateFile(path, bytes, random, donors);
  const text = textOf(bytes);
  const settings = settingsIn(path, text);
  if (settings !== null && (path.endsWith('.yaml') || random.chance(0.1))) {
    const schema = path.endsWith('.yaml') ? path.slice(0, -'.yaml'.length) : 'topic';
    const changed = changeSoundly(settings, schema, random);
    if (changed !== null) return bytesOf(text.replace(settings, () => changed));
  }
  return bytesOf(rewordText(text, random, donors));
}

/** A file of settings, or the front matter of a topic. */
function settingsIn(path: string, text: string): string | null {
  return path.endsWith('.yaml') ? text : (/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? null);
}

function mutateFile(path: string, bytes: Uint8Array, random: Random, donors: readonly string[]): Uint8Array {
  if (path.endsWith('.docx')) return mutateWord(bytes, random, donors);
  if (random.chance(0.02)) return mutateBytes(bytes, random);
  const text = textOf(bytes);
  const settings = settingsIn(path, text);
  if (settings !== null && random.chance(path.endsWith('.yaml') ? 0.6 : 0.15)) {
    const changed = mutateSettings(settings, random, path.endsWith('.yaml') ? donors : [settings]);
    if (changed !== null) return bytesOf(text.replace(settings, () => changed));
  }
  return bytesOf(mutateText(text, random, donors));
}

function mutablePaths(kind: Kind, files: Files): readonly string[] {
  return [...files.keys()].filter(mutable[kind]);
}

/** Texts of a case that can give to a file: those that are mutated themselves. */
function textsOf(kind: Kind, files: Files, path: string): readonly string[] {
  if (path.endsWith('.docx')) return ['增长12.5%，列全国第11位。\n一是健全机制。\n'];
  const texts = mutablePaths(kind, files)
    .filter((one) => !one.endsWith('.docx'))
    .map((one) => textOf(files.get(one) ?? new Uint8Array()));
  return texts.length > 0 ? texts : [''];
}
