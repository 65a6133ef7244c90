import type { Visit } from '../graph/node.ts';

/** What a build does, one after the other. */
export const buildPhases = ['starting', 'reading', 'making', 'writing', 'keeping'] as const;

export type BuildPhase = (typeof buildPhases)[number];

/** Where the time of a build went. Times in ms, memory in bytes. */
export interface BuildProfile {
  readonly total: number;
  readonly phases: Readonly<Record<BuildPhase, number>>;
  /** Nodes by kind, the longest first: how many were made, how long they took together, waiting for the browser and each other included, and the longest of them. */
  readonly kinds: readonly KindProfile[];
  /** Share of the time in which the main thread worked, from 0 to 1. */
  readonly busy: number;
  /** Processor time of this process, the browser not counted. */
  readonly processor: number;
  /** The most that this process held. */
  readonly memory: number;
}

export interface KindProfile {
  readonly kind: string;
  readonly made: number;
  readonly kept: number;
  readonly time: number;
  readonly longest: { readonly name: string; readonly time: number };
}

/** Takes the times of a build's phases. */
export interface BuildClock {
  /** Says that a phase is over. */
  done(phase: BuildPhase): void;
  profile(visits: readonly Visit[]): BuildProfile;
}

/**
 * Starts a clock.
 *
 * @param first whether it is the first build of this process, whose start belongs to it
 */
export function openBuildClock(first: boolean): BuildClock {
  const phases = { starting: 0, reading: 0, making: 0, writing: 0, keeping: 0 };
  const begun = first ? 0 : performance.now();
  const processor = first ? undefined : process.cpuUsage();
  const loop = first ? undefined : performance.eventLoopUtilization();
  let last = begun;
  return {
    done(phase) {
      const now = performance.now();
      phases[phase] += now - last;
      last = now;
    },
    profile(visits) {
      const { user, system } = process.cpuUsage(processor);
      return {
        total: last - begun,
        phases,
        kinds: byKind(visits),
        busy: performance.eventLoopUtilization(loop).utilization,
        processor: (user + system) / 1000,
        memory: process.resourceUsage().maxRSS * 1024,
      };
    },
  };
}

function byKind(visits: readonly Visit[]): readonly KindProfile[] {
  const kinds = [...new Set(visits.map(({ kind }) => kind))].map((kind): KindProfile => {
    const own = visits.filter((visit) => visit.kind === kind);
    const [first] = [...own].sort((one, other) => other.duration - one.duration);
    return {
      kind,
      made: own.filter(({ made }) => made).length,
      kept: own.filter(({ made }) => !made).length,
      time: own.reduce((sum, { duration }) => sum + duration, 0),
      longest: { name: first?.name ?? '', time: first?.duration ?? 0 },
    };
  });
  return kinds.sort((one, other) => other.time - one.time);
}
