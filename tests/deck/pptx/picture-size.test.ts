import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { shownSize } from '../../../scripts/deck/pptx/picture-size.ts';

const canvas = createCanvas(300, 200);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (attributes: string): Uint8Array =>
  bytes(
    `<?xml version="1.0"?><!-- <svg viewBox="0 0 1 1"> --><svg xmlns="http://www.w3.org/2000/svg" ${attributes}></svg>`,
  );

test.each([
  ['image/png', new Uint8Array(canvas.toBuffer('image/png'))],
  ['image/jpeg', new Uint8Array(canvas.toBuffer('image/jpeg'))],
  ['image/webp', new Uint8Array(canvas.toBuffer('image/webp'))],
  ['image/svg+xml', svg('viewBox="0 0 600 400"')],
  ['image/svg+xml', svg("width='30px' height='20px'")],
  ['image/svg+xml', svg('width="100%" height="100%" viewBox="0,0,3,2"')],
] as const)('a picture of three to two is shown as that: %s', (type, picture) => {
  const { width, height } = shownSize(picture, type);
  expect(height).toBeCloseTo(392, 6);
  expect(width).toBeCloseTo(588, 6);
});

test('a broad picture is as wide as the body', () => {
  const { width, height } = shownSize(svg('viewBox="0 0 800 100"'), 'image/svg+xml');
  expect(width).toBeCloseTo(1136, 6);
  expect(height).toBeCloseTo(142, 6);
});

test.each(['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'] as const)(
  'a damaged picture is taken for one of four to three: %s',
  (type) => {
    const { width, height } = shownSize(new Uint8Array([1, 2, 3]), type);
    expect(width / height).toBeCloseTo(4 / 3, 6);
  },
);
