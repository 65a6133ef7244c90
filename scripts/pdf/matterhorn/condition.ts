/** A failure condition of the Matterhorn Protocol 1.1 that a document meets. */
export interface UaFinding {
  /** Checkpoint and number, such as `14-003`. */
  readonly condition: string;
  /** 0-based; null where it belongs to no page. */
  readonly page: number | null;
  readonly detail: string;
}

export function fails(condition: string, page: number | null, detail: string): UaFinding {
  return { condition, page, detail };
}
