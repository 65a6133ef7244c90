/** Characters that take no ink, so that no face need have a glyph for them: white space, controls, joiners, marks of direction. */
const invisible = /^[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

/** Whether a character is never seen, whatever it is set in. */
export function isInvisible(character: string): boolean {
  return invisible.test(character);
}
