import { encode } from 'uqr';

/** One mask for all: looking for the best of eight costs most of the time and gains little for a code this small. */
const OPTIONS = { ecc: 'M', border: 4, maskPattern: 3 } as const;

/**
 * A QR code as one SVG path, black squares only, with the quiet zone of four modules that ISO/IEC 18004 asks for.
 * @param text what the code says, for example an address
 * @returns the path and the length of a side, both in modules
 */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, OPTIONS);
  let path = '';
  data.forEach((row, y) => {
    let x = 0;
    while (x < row.length) {
      const start = x;
      while (row[x]) x++;
      if (x > start) path += `M${String(start)} ${String(y)}h${String(x - start)}v1h-${String(x - start)}z`;
      x++;
    }
  });
  return { path, size };
}
