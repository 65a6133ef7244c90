import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import { markdownParser } from '../content/markdown.ts';
import { parseSections, type Section, type SectionedTree } from '../content/markdown-sections.ts';
import type { Report, Topic } from '../content/model.ts';
import type { ReportSettings } from '../content/settings-model.ts';
import type { Lookup, PictureFile, StatedFact } from '../content/source.ts';
import { readTopic, type TopicName } from '../content/topic.ts';
import { makeDeck } from '../deck/slides.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Fact } from '../facts/fact.ts';
import type { ReportReaders } from '../pipeline.ts';

/**
 * Readers that keep what the last reading came to. Of a text that is new, they parse the sections that are; a topic is read again, and its slides made, when something has changed that they come from.
 */
export interface WarmReaders extends ReportReaders {
  /** To be told when a reading begins: what neither the last one nor this one asks for is let go of. */
  begin(): void;
}

/** What a reading asked for. */
interface Reading {
  readonly trees: Map<string, SectionedTree>;
  readonly sections: Map<string, Section>;
  /** By file. */
  readonly topics: Map<string, ReadTopic>;
  /** By topic. */
  readonly decks: Map<Topic, MadeDeck>;
  settings: ReportSettings | null;
}

/** A topic, and all that it was read from. */
interface ReadTopic {
  readonly root: Root;
  readonly name: TopicName;
  readonly facts: Answers<StatedFact>;
  readonly pictures: Answers<PictureFile>;
  readonly topic: Topic | null;
  readonly problems: readonly Diagnostic[];
}

/** The slides of a topic, and what they come from besides. */
interface MadeDeck {
  readonly settings: ReportSettings;
  /** How many topics there are. */
  readonly topics: number;
  readonly facts: Answers<Fact>;
  readonly made: ReturnType<typeof makeDeck>;
}

/** What a lookup was asked and what it answered; null: it was asked for all it has. */
type Answers<V> = ReadonlyMap<string, V | undefined> | null;

export function warmReaders(): WarmReaders {
  const parse = markdownParser();
  let before = emptyReading();
  let now = emptyReading();
  /** The settings of the last reading, where these say the same. */
  const steady = ({ settings }: Report): ReportSettings => {
    now.settings ??= isDeepStrictEqual(before.settings, settings) ? before.settings : settings;
    return now.settings ?? settings;
  };
  const known = (section: string): Section | undefined => now.sections.get(section) ?? before.sections.get(section);
  return {
    parse(text) {
      const tree = now.trees.get(text) ?? before.trees.get(text) ?? parseSections(text, parse, known);
      now.trees.set(text, tree);
      for (const [section, place] of tree.sections) now.sections.set(section, place);
      return tree.root;
    },
    topic(root, name, reading) {
      const last = before.topics.get(reading.file);
      const isAsItWas =
        last?.root === root &&
        isDeepStrictEqual(last.name, name) &&
        answersAlike(reading.facts, last.facts) &&
        answersAlike(reading.pictures, last.pictures);
      if (isAsItWas) {
        now.topics.set(reading.file, last);
        reading.problems.push(...last.problems);
        return last.topic;
      }
      const [facts, pictures] = [overheard(reading.facts), overheard(reading.pictures)];
      const problems: Diagnostic[] = [];
      const topic = readTopic(root, name, { ...reading, facts: facts.lookup, pictures: pictures.lookup, problems });
      reading.problems.push(...problems);
      const answers = { facts: facts.answers(), pictures: pictures.answers() };
      now.topics.set(reading.file, { root, name, ...answers, topic, problems });
      return topic;
    },
    deck(report, topic, ledger) {
      const settings = steady(report);
      const topics = report.topics.length;
      const last = before.decks.get(topic);
      if (
        last !== undefined &&
        last.settings === settings &&
        last.topics === topics &&
        answersAlike(ledger, last.facts)
      ) {
        now.decks.set(topic, last);
        return last.made;
      }
      const facts = overheard(ledger);
      const made = makeDeck(report, topic, facts.lookup);
      now.decks.set(topic, { settings, topics, facts: facts.answers(), made });
      return made;
    },
    begin() {
      before = now;
      now = emptyReading();
    },
  };
}

function emptyReading(): Reading {
  return { trees: new Map(), sections: new Map(), topics: new Map(), decks: new Map(), settings: null };
}

/** A lookup that remembers what it is asked. */
function overheard<V>(lookup: Lookup<V>): { readonly lookup: Lookup<V>; answers(): Answers<V> } {
  const answers = new Map<string, V | undefined>();
  let everything = false;
  const get = (name: string): V | undefined => {
    const answer = lookup.get(name);
    answers.set(name, answer);
    return answer;
  };
  const keys = (): Iterable<string> => {
    everything = true;
    return lookup.keys();
  };
  return {
    lookup: { get, keys, has: (name) => get(name) !== undefined },
    answers: () => (everything ? null : answers),
  };
}

function answersAlike<V>(lookup: Lookup<V>, answers: Answers<V>): boolean {
  return answers !== null && [...answers].every(([name, answer]) => isDeepStrictEqual(lookup.get(name), answer));
}
