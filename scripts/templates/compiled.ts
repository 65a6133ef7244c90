import type { Digest } from '../graph/digest.ts';
import type { ReadTemplate } from './read-template.ts';

/**
 * The templates that come with the package as they were compiled when the program was bundled, by `templateDigest`: reading and compiling all of them takes an eighth of a second of each build. There are none
 * where the program runs from its sources. A template that was edited since isn't among them, and is compiled when it is asked for.
 */
export const compiledTemplates: ReadonlyMap<Digest, ReadTemplate> = new Map();
