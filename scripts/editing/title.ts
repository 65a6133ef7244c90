import type { Report, Topic } from '../content/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { trimmed } from './change.ts';
import { offsetsOf } from './leaves.ts';
import { outline } from './sameness.ts';
import type { Task } from './task.ts';

/** Gives a topic another title in its front matter: as it is where YAML takes it for a text, else in quotation marks. */
export function titleTask(report: Report, topic: Topic, wanted: string): Task | Diagnostic {
  const { file, titlePlace } = topic;
  const source = report.sources.get(file) ?? '';
  const offset = offsetsOf(source);
  const [start, end] = [offset(titlePlace.line, titlePlace.column), offset(titlePlace.endLine, titlePlace.endColumn)];
  const titles = ({ topics }: Report): Report['topics'] =>
    topics.map((one) => (one.file === file ? { ...one, title: '·', shortTitle: '·' } : one));
  const nothing = { parts: new Set(), figures: new Set<string>(), slides: false };
  const rest = (of: Report): string => outline({ ...of, topics: titles(of) }, nothing);
  return {
    file,
    ways: function* () {
      const isPlain = /^[\p{L}“《（]/u.test(wanted) && !/[:#]|\s$/.test(wanted);
      const texts = [...(isPlain ? [wanted] : []), `'${wanted.replaceAll("'", "''")}'`, JSON.stringify(wanted)];
      for (const text of texts) {
        const change = trimmed({ start, end, text }, source);
        if (change !== null) yield [change];
      }
    },
    isAsked: (after) => {
      const now = after.topics.find((one) => one.file === file);
      const short = topic.shortTitle === topic.title ? [wanted, topic.shortTitle] : [topic.shortTitle];
      return now?.title === wanted && short.includes(now.shortTitle) && rest(after) === rest(report);
    },
    slidesHold: false,
    says: { zh: `标题改为“${wanted}”`, en: `Title changed to “${wanted}”` },
    notices: () => [],
  };
}
