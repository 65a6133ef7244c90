import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from '../../scripts/commands/house.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';
import { renderDiagnostics } from '../../scripts/diagnostics/render.ts';
import { importEngines, importFiles, importWorld, openTalk, Refusal } from '../../scripts/index.ts';
import { examine } from '../../scripts/pipeline.ts';
import { buildSilently } from '../end-to-end/building.ts';
import { type Attack, type Bait, writeAttack } from './attack.ts';

/** What stands in the canary and nowhere else. */
export const canaryText = 'CANARY-7f3a9c51';

/** A folder to attack from, and a server that nobody should ask. */
export interface Ground {
  readonly bait: Bait;
  /** The report's folder, beside which the canary lies. */
  readonly folder: string;
  /** Addresses that were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Opens a ground. The canary lies beside the report, alone and in a folder, under the names that attacks reach for. */
export async function openGround(): Promise<Ground> {
  const around = mkdtempSync(join(tmpdir(), 'huikan-attack-'));
  const folder = join(around, 'report');
  mkdirSync(folder);
  mkdirSync(join(around, 'canary'));
  for (const name of ['canary.txt', 'canary.html.hbs', 'canary.yaml', 'canary/canary.txt', 'canary/canary.html.hbs']) {
    writeFileSync(join(around, name), `${canaryText}\n`);
  }
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    bait: { server: `http://127.0.0.1:${port}`, canary: join(around, 'canary.txt') },
    folder,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(around, { recursive: true, force: true });
    },
  };
}

/** What came of an attack: the errors, each with its place where it has one, and all that was said in both languages. */
export interface Outcome {
  readonly errors: readonly string[];
  readonly said: string;
}

/** Writes an attack and does with it what a user would. */
export async function runAttack(attack: Attack, { folder, bait }: Ground): Promise<Outcome> {
  writeAttack(attack, folder, bait);
  switch (attack.run) {
    case 'read':
      return await outcomeOf(readAsUsers(folder));
    case 'build':
      return await outcomeOf(buildAlone(folder));
    case 'import':
      return await outcomeOf(importAsUsers(attack, folder));
  }
}

type Told = Pick<Diagnostic, 'code' | 'severity' | 'place'>;

async function outcomeOf(
  run: Promise<{ readonly diagnostics: readonly Told[]; readonly said: string }>,
): Promise<Outcome> {
  const { diagnostics, said } = await run.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    return { diagnostics: error.diagnostics, said: error.message };
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    errors: errors.map(
      ({ code, place }) => code + (place === null ? '' : ` ${place.file}:${place.line}:${place.column}`),
    ),
    said,
  };
}

async function readAsUsers(folder: string) {
  const talk = openTalk({ write: () => true }, 'zh', false);
  const { diagnostics, sources } = await examine(folder, openHouse(talk, new AbortController().signal));
  const said = (['zh', 'en'] as const).map((language) => renderDiagnostics(diagnostics, sources, language, false));
  return { diagnostics, said: said.join('\n') };
}

async function buildAlone(folder: string) {
  const { document } = await buildSilently(folder, join(folder, '../output'));
  const diagnostics = document.reports.flatMap((report) => report.diagnostics) as readonly Told[];
  return { diagnostics, said: JSON.stringify(diagnostics) };
}

async function importAsUsers(attack: Attack, folder: string) {
  const said: string[] = [];
  const talk = openTalk({ write: (text: string) => said.push(text) }, 'zh', false);
  const { document } = await importFiles(
    {
      files: attack.files.map(({ path }) => join(folder, path)),
      out: join(folder, '../output'),
      content: folder,
      wishes: { title: null, publisher: null, date: '2022-03-01', keepPunctuation: false },
    },
    importEngines,
    importWorld,
    talk,
    new AbortController().signal,
  );
  return { diagnostics: document.diagnostics as readonly Told[], said: said.join('') };
}
