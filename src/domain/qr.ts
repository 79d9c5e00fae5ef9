import { encode } from 'uqr';

/**
 * A QR code as one SVG path, black squares only, with the quiet zone of four modules that ISO/IEC 18004 asks for.
 * @param text what the code says, for example an address
 * @returns the path and the length of a side, both in modules
 */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
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
