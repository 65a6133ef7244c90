import * as z from 'zod';
import { reportShape, topicShape } from './shapes.ts';
import { peopleShape, termsShape } from './vocabulary-shapes.ts';

/** Schemas for editors, by file name under `schemas/`: they complete and check YAML while it is typed. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'report.schema.json': written(reportShape),
    'topic.schema.json': written(topicShape),
    'terms.schema.json': written(termsShape),
    'people.schema.json': written(peopleShape),
  };
}

function written(shape: z.ZodType): string {
  // What an author may write, not what reading makes of it: keys with defaults stay optional.
  return `${JSON.stringify(z.toJSONSchema(shape, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
}
