import type { PrintBrowser } from '../browser/browser.ts';
import type { Examined } from '../build/materials.ts';
import type { ChangeList, States } from '../change/change-list.ts';
import type { House } from '../pipeline.ts';
export async function printChanges(
  _l: ChangeList,
  _s: States,
  _e: Examined,
  _o: Promise<PrintBrowser>,
  _h: House,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  return [];
}
