import { doctorGhostscript } from '../diagnostics/catalogue/doctor.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { findGhostscript, type GhostscriptMachine } from '../ghostscript/ghostscript.ts';
import { messages } from '../talk/messages.ts';
import type { Look } from './check.ts';

/** Longest time Ghostscript may take to say its version, in ms. */
const patience = 10_000;

/** Looks for Ghostscript, which only the conversion of colours takes: that there is none is no problem, unless one was named. */
export async function lookAtGhostscript(machine: GhostscriptMachine, signal: AbortSignal): Promise<Look> {
  const late = AbortSignal.timeout(patience);
  const ghostscript = await findGhostscript(machine, AbortSignal.any([signal, late])).catch((error: unknown) => {
    signal.throwIfAborted();
    if (late.aborted) return null;
    throw error;
  });
  const version = ghostscript?.version ?? null;
  if (version !== null) return { found: messages.ghostscriptFound(version), problems: [], data: { version } };
  const named = machine.environment['HUIKAN_GHOSTSCRIPT'] ?? '';
  if (named === '') return { found: messages.ghostscriptUnneeded(), problems: [], data: { version } };
  return { found: null, problems: [diagnose(doctorGhostscript, { named }, null)], data: { version } };
}
