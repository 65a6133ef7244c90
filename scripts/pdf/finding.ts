/** Something wrong with a PDF. `page` counts from 1; null where the fault belongs to no page. */
export interface Finding {
  readonly kind:
    | 'dangling-reference'
    | 'page-tree'
    | 'structure'
    | 'untagged-content'
    | 'link-target'
    | 'outline-target'
    | 'figure-without-text'
    | 'type3-font'
    | 'font-not-embedded'
    | 'foreign-font'
    | 'missing-glyph'
    | 'box'
    | 'low-resolution'
    | 'description'
    | 'page-label'
    | 'not-tagged'
    | 'accessibility'
    | 'figure-elsewhere'
    | 'unreadable'
    | 'colour-left';
  readonly page: number | null;
  readonly detail: string;
}

/** Makes a finding; `index` is the page's 0-based place in the page tree. */
export function finding(kind: Finding['kind'], index: number | null, detail: string): Finding {
  return { kind, page: index === null ? null : index + 1, detail };
}
