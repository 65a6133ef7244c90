/**
 * A PDF whose streams tell their length themselves and not in an object of its own, as Ghostscript writes it: without a length at hand pdf-lib reads up to `endstream` and
 * takes a carriage return that is the stream's last byte for the end of a line. Offsets in the file become wrong, by which pdf-lib doesn't go.
 */
export function withDirectLengths(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const numbers = new Map(
    [...text.matchAll(/(?<=[\r\n])(\d+) 0 obj\s+(\d+)\s+endobj/g)].map(([, id, value]) => [id, value]),
  );
  const direct = text.replace(/\/Length (\d+) 0 R/g, (written, id: string) => {
    const length = numbers.get(id);
    return length === undefined ? written : `/Length ${length}`;
  });
  return direct === text ? pdf : new Uint8Array(Buffer.from(direct, 'latin1'));
}
