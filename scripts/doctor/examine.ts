import { shellLibraries } from '../browser/libraries.ts';
import { doctorUnchecked } from '../diagnostics/catalogue/doctor.ts';
import { type Diagnostic, diagnose, Refusal } from '../diagnostics/diagnostic.ts';
import type { GhostscriptMachine } from '../ghostscript/ghostscript.ts';
import { messages } from '../talk/messages.ts';
import { type BrowserLook, type BrowserWish, lookAtBrowser } from './browser.ts';
import { type Checked, type CheckName, type Look, reasonOf } from './check.ts';
import { lookAtEmbedded, lookAtLibraries, type Platform } from './embedded.ts';
import { lookAtFaces } from './faces.ts';
import { lookAtFolder } from './folders.ts';
import { lookAtGhostscript } from './ghostscript.ts';
import { lookAtMemory, type Memory } from './memory.ts';
import { lookAtNode } from './node.ts';
import { lookAtPackages } from './packages.ts';

/** What is asked of the machine, so that none of the checks asks by itself. */
export interface Patient extends Platform {
  /** Version of Node, such as `20.19.0`. */
  readonly node: string;
  readonly content: string;
  readonly output: string;
  /** Where what can be made again is kept; null where there is no place for it. */
  cache(): string | null;
  temporary(): string;
  memory(): Memory;
  readonly browser: BrowserWish;
  readonly ghostscript: GhostscriptMachine;
  readonly now: Date;
}

/**
 * Looks at all that a build stands on, one after the other. A check that fails in itself is a finding, too: this rejects only when the signal aborts.
 *
 * @param begin told which check begins
 */
export async function* examine(
  patient: Patient,
  begin: (check: CheckName) => void,
  signal: AbortSignal,
): AsyncGenerator<Checked, void> {
  let source: BrowserLook['source'] = null;
  const looks: readonly (readonly [CheckName, () => Look | Promise<Look>])[] = [
    ['node', () => lookAtNode(patient.node)],
    ['packages', lookAtPackages],
    ['faces', () => lookAtFaces()],
    ['temporary', () => lookAtFolder('temporary', patient.temporary())],
    ['cache', () => lookAtFolder('cache', patient.cache())],
    ['output', () => lookAtFolder('output', patient.output)],
    ['content', () => lookAtFolder('content', patient.content)],
    ['memory', () => lookAtMemory(patient.memory())],
    [
      'browser',
      async () => {
        const look = await lookAtBrowser(patient.browser, signal);
        source = look.source;
        return look;
      },
    ],
    ['embedded', () => lookAtEmbedded(patient, source, patient.now)],
    ['libraries', () => lookAtLibraries(patient, source, () => shellLibraries(signal))],
    ['ghostscript', () => lookAtGhostscript(patient.ghostscript, signal)],
    ['office', () => ({ found: messages.officeUnneeded(), problems: [], data: {} })],
  ];
  for (const [check, look] of looks) {
    signal.throwIfAborted();
    begin(check);
    yield { check, ...(await guarded(look, signal)) };
  }
}

/** A check that throws has found nothing out, which is a warning: what builds can't do without is told by the checks that try it. */
async function guarded(look: () => Look | Promise<Look>, signal: AbortSignal): Promise<Look> {
  try {
    const { found, problems, data } = await look();
    return { found, problems, data };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Refusal) {
      const problems = error.diagnostics.map((diagnostic): Diagnostic => ({ ...diagnostic, severity: 'warning' }));
      return { found: null, problems, data: {} };
    }
    const problem = diagnose(doctorUnchecked, { reason: reasonOf(error) }, null, { cause: error });
    return { found: null, problems: [problem], data: {} };
  }
}
