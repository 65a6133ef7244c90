import { alikeCharacters } from './office-words.ts';
import { soundGroups } from './sounds.ts';

/** Made when the first characters are compared; the groups never change. */
let groups: ReadonlyMap<string, readonly number[]> | null = null;

function gather(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  for (const [number, group] of `${soundGroups} ${alikeCharacters}`.trim().split(/\s+/u).entries()) {
    for (const character of group) map.set(character, [...(map.get(character) ?? []), number]);
  }
  return map;
}

/** Whether two characters are taken for each other: by their sound without its tone, or by their shape. */
export function areConfusable(one: string, other: string): boolean {
  groups ??= gather();
  const [own, others] = [groups.get(one), groups.get(other)];
  return one !== other && own !== undefined && own.some((group) => others?.includes(group));
}
