/** Full-width digits, decimal points and percent signs as half-width ones; the length stays. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９％]|(?<=[0-9０-９])．(?=[0-9０-９])/gu, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}
