import type { Root } from 'mdast';
import { noFrontMatter } from '../diagnostics/catalogue/content.ts';
import { emptyTopic } from '../diagnostics/catalogue/content-text.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Topic } from './model.ts';
import { placeOf, startOf } from './places.ts';
import { readTopicSections } from './sections.ts';
import { readSettings, relationSources } from './settings.ts';
import { topicShape } from './shapes.ts';
import type { Reading } from './source.ts';

/** What a topic's file is called: its number and its name in addresses. */
export interface TopicName {
  readonly number: number;
  readonly slug: string;
}

/** Reads a topic. Null when its front matter is wrong; problems of its text are found all the same. */
export function readTopic(root: Root, name: TopicName, reading: Reading): Topic | null {
  const [first, ...rest] = root.children;
  const yaml = first?.type === 'yaml' ? first : null;
  const nodes = yaml === null ? root.children : rest;
  const text = readTopicSections(nodes, `t${name.number}`, reading);
  if (nodes.length === 0) reading.problems.push(diagnose(emptyTopic, {}, startOf(reading.file)));
  if (yaml === null) {
    reading.problems.push(diagnose(noFrontMatter, {}, startOf(reading.file)));
    return null;
  }
  // The node spans both fences; the YAML stands between the line ends after the first and before the last.
  const start = reading.text.indexOf('\n', yaml.position?.start.offset) + 1;
  const settings = readSettings(topicShape, reading, reading.problems, [start, start + yaml.value.length]);
  if (settings === null) return null;
  const { title, shortTitle = title, minutes = null } = settings.value;
  return {
    ...name,
    title,
    titlePlace: settings.placeOf(['title']),
    shortTitle,
    minutes,
    ...text,
    relations: relationSources(settings),
    file: reading.file,
    place: placeOf(reading.file, yaml.position),
  };
}
