/** A transformation as PDF writes it: `a b c d e f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

export function matrixFrom(numbers: readonly unknown[]): Matrix {
  const at = (index: number): number => {
    const value = numbers[index];
    return typeof value === 'number' ? value : (identity[index] ?? 0);
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** First `m`, then `n`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  const [a, b] = [m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3]];
  const [c, d] = [m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3]];
  const [e, f] = apply(n, [m[4], m[5]]);
  return [a, b, c, d, e, f];
}
