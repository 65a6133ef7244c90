/** Characters that take no ink, so that no face need have a glyph for them: white space, joiners, marks of direction. Of controls, browsers draw an empty box. */
const invisible = /^[\p{White_Space}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

/** Whether a character is never seen, whatever it is set in. */
export function isInvisible(character: string): boolean {
  return invisible.test(character);
}
