import { lineKind, markedContentId } from './content.ts';

/** Content in which everything that paints is either tagged or an artifact. */
export interface TidyContent {
  readonly content: string;
  /** Ids of marked content that is no longer tagged: their structure elements must let go of them. */
  readonly released: ReadonlySet<number>;
  /** Ids of tagged content that only draws paths. */
  readonly drawn: ReadonlySet<number>;
}

/** What the reader of content has to know of its tags. */
export interface TagSource {
  /** True when the element that marked content belongs to is a drawing. */
  readonly keepsPaths: (id: number) => boolean;
  /** True when marked content was said on an earlier page already, as the head of a table that goes on is. */
  readonly isRepeated: (id: number) => boolean;
  /** True when a form has tagged content of its own. */
  readonly isTagged: (form: string) => boolean;
}

/** A stretch of tagged content while it is being read. */
interface Stretch {
  readonly line: number;
  readonly id: number | null;
  paints: boolean;
  speaks: boolean;
}

/** Lines that paint without being tagged, with whatever lies between them. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function extend(span: Span | null, from: number, to: number): Span {
  return { from: span ? span.from : from, to };
}

/**
 * Marks as artifacts what Chrome leaves untagged (backgrounds, decorative pictures, parts of unlabelled drawings). Also tagged stretches
 * that only draw paths, such as table rules, cell grounds and borders, unless they belong to a drawing, and the heads of tables where they are repeated.
 * Tagged stretches that show nothing are taken out.
 */
export function markArtifacts(content: string, { keepsPaths, isRepeated, isTagged }: TagSource): TidyContent {
  const lines = content.split('\n');
  const released = new Set<number>();
  const drawn = new Set<number>();
  const outer: (Stretch | null)[] = [];
  let stretch: Stretch | null = null;
  let start: number | null = null;
  let untagged: Span | null = null;

  const closeArtifact = (span: Span | null): null => {
    if (!span) return null;
    lines[span.from] = `/Artifact BMC\n${lines[span.from]}`;
    lines[span.to] = `${lines[span.to]}\nEMC`;
    return null;
  };
  const closeStretch = (ended: Stretch, end: number): void => {
    const repeated = ended.id !== null && isRepeated(ended.id);
    if (ended.id === null || (ended.speaks && !repeated)) return;
    if (ended.paints && keepsPaths(ended.id) && !repeated) {
      drawn.add(ended.id);
      return;
    }
    released.add(ended.id);
    const shows = ended.paints || ended.speaks;
    lines[ended.line] = shows ? '/Artifact BMC' : '';
    if (!shows) lines[end] = '';
  };

  for (const [at, line] of [...lines].entries()) {
    const kind = lineKind(line);
    if (kind === 'begin') {
      if (!stretch) untagged = closeArtifact(untagged);
      outer.push(stretch);
      const id = markedContentId(line);
      stretch ??= { line: at, id, paints: false, speaks: id === null };
    } else if (kind === 'end') {
      const around: Stretch | null = outer.pop() ?? null;
      if (stretch && !around) closeStretch(stretch, at);
      stretch = around;
    } else if (kind === 'path' || kind === 'beginText') {
      start ??= at;
    } else if (kind === 'endPath') {
      start = null;
    } else if (kind === 'paint' || kind === 'endText' || kind === 'draw') {
      if (kind === 'draw' && isTagged(/^\/(\S+) Do/.exec(line)?.[1] ?? '')) untagged = closeArtifact(untagged);
      else if (!stretch) untagged = extend(untagged, start ?? at, at);
      else if (kind === 'paint') stretch.paints = true;
      else stretch.speaks = true;
      start = null;
    } else if (kind === 'show' && stretch) {
      stretch.speaks = true;
    }
  }
  closeArtifact(untagged);
  return { content: lines.filter((line) => line !== '').join('\n'), released, drawn };
}
