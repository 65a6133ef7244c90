/** Where a link leads, if that is somewhere on the web or a mailbox; null for places in the source itself, files of a machine and scripts. */
export function linkAddress(target: string | null | undefined): string | null {
  const address = target?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null;
}
