import * as z from 'zod';
import { editingBadRequest } from '../diagnostics/catalogue/editing.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

const position = z.strictObject({
  /** Relative to the report's folder. */
  file: z.string().min(1),
  /** From 1, as in places of the report. */
  line: z.number().int().min(1),
  column: z.number().int().min(1),
});

const point = z.strictObject({
  /** Which of the old points it is, from 0; null for a new one. */
  from: z.number().int().min(0).nullable(),
  /** What it says: of an old point the whole plain text, its label included. In a new one, a figure stands as `{ ref: id }`. */
  text: z.union([z.string(), z.array(z.union([z.string(), z.strictObject({ ref: z.string() })])).readonly()]),
  /** Leading words of a new point, set strong. */
  label: z.string().optional(),
});

const intent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), id: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('text'), at: position, before: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('points'), slide: z.string(), points: z.array(point).min(1).readonly() }),
  z.strictObject({
    kind: z.literal('move-slide'),
    slide: z.string(),
    to: z.enum(['before', 'after']),
    other: z.string(),
  }),
]);

/** Where something stands that can be edited: any position inside it. */
export type Position = z.infer<typeof position>;
export type Point = z.infer<typeof point>;

/** What somebody wants changed. Slides are named by their ids in the deck, figures by theirs in the ledger. */
export type Intent = z.infer<typeof intent>;

/** Reads a request as it comes from a browser. */
export function readIntent(value: unknown): Intent | Diagnostic {
  const read = intent.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const reason = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  return diagnose(editingBadRequest, { reason }, null);
}
