/** Ids of places in a book, which are also the names of its destinations. Sections carry their own (`t1-s2`). */
export const forewordAnchor = 'foreword';
export const contentsAnchor = 'contents';
export const indexAnchor = 'figures';
export const documentIndexAnchor = 'documents';
export const imprintAnchor = 'imprint';

export function topicAnchor(topic: number): string {
  return `topic-${topic}`;
}

/** Where a figure is stated. */
export function factAnchor(id: string): string {
  return `fact-${id}`;
}

/** A place that names a document. `part` is a chapter or the foreword. */
export function documentMentionAnchor(part: string, number: number): string {
  return `doc-${part}-${number}`;
}

/** The topic's slides in the handout. */
export function slidesAnchor(topic: number): string {
  return `slides-${topic}`;
}

/** Address of a place that may lie in another part of the book; assembly makes an internal link of it. */
export function bookAddress(anchor: string): string {
  return `huikan:${encodeURIComponent(anchor)}`;
}

/** A slide's picture in the handout. */
export function slideAnchor(topic: number, slide: number): string {
  return `slide-${topic}-${slide}`;
}
