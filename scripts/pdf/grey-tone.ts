/** Light of a channel of sRGB from 0 to 1 (IEC 61966-2-1), and back. */
function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** Weights of red, green and blue in what the eye takes for brightness (Rec. ITU-R BT.709-6). */
export const weights = [0.2126, 0.7152, 0.0722] as const;

/** The grey as bright as a colour; all from 0 to 1. Greys stay what they are. */
export function greyOf(red: number, green: number, blue: number): number {
  if (red === green && green === blue) return red;
  return encoded(weights[0] * linear(red) + weights[1] * linear(green) + weights[2] * linear(blue));
}

const lights = Float64Array.from({ length: 256 }, (_, value) => linear(value / 255));

/** The grey for each three bytes of red, green and blue. */
export function greyBytes(rgb: Uint8Array): Uint8Array {
  const grey = new Uint8Array(Math.floor(rgb.length / 3));
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [rgb[at * 3], rgb[at * 3 + 1], rgb[at * 3 + 2]];
    if (red === green && green === blue) grey[at] = red;
    else {
      const light =
        weights[0] * (lights[red] ?? 0) + weights[1] * (lights[green] ?? 0) + weights[2] * (lights[blue] ?? 0);
      grey[at] = Math.round(encoded(light) * 255);
    }
  }
  return grey;
}
