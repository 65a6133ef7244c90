import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { loadTemplates } from '../templates/templates.ts';
import { openDesk } from './desk.ts';
import { previewPage } from './page.ts';
import { openSaves } from './saves.ts';
import { openServer } from './server.ts';
import { openSession, type SessionTools } from './session.ts';
import { signatureOf } from './signature.ts';

/** Times in ms after a save at which the folder is looked at again: a program may write a file in steps, and the last one may go unnoticed. */
const again = [40, 160] as const;

export interface Preview {
  /** Address of the page. */
  readonly address: string;
  /** Serves until the signal aborts. */
  readonly ended: Promise<void>;
}

/**
 * Shows a report in a page on this machine, anew after each save.
 *
 * @param port null: one that is free
 * @throws {Refusal} status 2 when it can't be served
 */
export async function openPreview(folder: string, port: number | null, tools: SessionTools): Promise<Preview> {
  const { house } = tools;
  const { signal } = house;
  const session = await openSession(folder, tools);
  const saves = openSaves([folder], { settling: 0 }, signal);
  const page = previewPage(loadTemplates(house.templateFiles, null));
  const server = await openServer(port, (token) => openDesk(session, page, basename(folder), token)).catch(
    async (error: unknown) => {
      await saves.close();
      await session.close();
      throw error;
    },
  );

  const watch = async (): Promise<void> => {
    try {
      await saves.ready;
      let seen = await signatureOf(folder);
      let unsure = !(await session.update('sure'));
      let next = saves.next();
      let looks: number[] = [];
      for (;;) {
        const wait = looks.shift();
        const woken = await (wait === undefined ? next : Promise.race([next, delay(wait, 'again' as const)]));
        if (woken === null) return;
        if (woken !== 'again') next = saves.next();
        const saved = woken === 'again' ? [] : (woken.get(folder) ?? []);
        const now = await signatureOf(folder);
        if (now === seen && !unsure && !saved.some((path) => path.includes('/'))) continue;
        // A file that is still being written mostly has errors, which nobody needs to see.
        const settled = now === seen;
        seen = now;
        unsure = !(await session.update(settled ? 'sure' : 'perhaps')) && !settled;
        looks = settled ? [] : [...again];
      }
    } finally {
      await server.close();
      await saves.close();
      await session.close();
    }
  };
  return { address: server.address, ended: watch() };
}
