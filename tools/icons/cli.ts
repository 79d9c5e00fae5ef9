/**
 * `npm run icons`: the PNG icons of the site, made from public/icon.svg, and the picture of links to pages without one of
 * their own. Run it after changing a drawing; the files are
 * kept in the repository, since browsers ask for them by fixed names.
 */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { headingLettering } from '../../src/data/lettering.ts';
import { drawShare, SITE_PICTURE } from '../../src/domain/share-picture.ts';

const DRAWING = 'public/icon.svg';
const SIZE = 32;

/** The drawing without round corners, its switches made smaller: systems cut icons to shapes of their own. */
function filled(svg: string, scale: number): string {
  const middle = String(SIZE / 2);
  const around = `translate(${middle} ${middle}) scale(${String(scale)}) translate(-${middle} -${middle})`;
  return svg.replace(/ rx="\d+"/, '').replace('<g ', `<g transform="${around}" `);
}

const svg = readFileSync(DRAWING, 'utf8');
const files: [name: string, drawing: string, size: number][] = [
  ['icon-32.png', svg, 32],
  ['icon-192.png', svg, 192],
  ['icon-512.png', svg, 512],
  ['apple-touch-icon.png', filled(svg, 0.86), 180],
  // What lies outside the middle four fifths of a maskable icon may be cut off.
  ['icon-maskable-512.png', filled(svg, 0.72), 512],
];
for (const [name, drawing, size] of files) {
  const { size: bytes } = await sharp(Buffer.from(drawing), { density: (72 * size) / SIZE })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9, effort: 10 })
    .toFile(`public/${name}`);
  console.log(`public/${name}: ${String(bytes)} bytes`);
}

const { size: bytes } = await sharp(Buffer.from(drawShare(SITE_PICTURE, headingLettering())))
  .png({ palette: true, colours: 32, dither: 0 })
  .toFile('public/og.png');
console.log(`public/og.png: ${String(bytes)} bytes`);
