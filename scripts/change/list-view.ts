import type { ChangeList, States } from './change-list.ts';
export function listView(list: ChangeList, _states: States, publisher: string): object {
  return { ...list, publisher };
}
