import { qrPath } from '../../domain/qr.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A QR code as an image; black on white in every theme, because cameras want it so. */
export function qrSvg(text: string): SVGElement {
  const { path, size } = qrPath(text);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'QR code of the link');
  const squares = document.createElementNS(SVG, 'path');
  squares.setAttribute('d', path);
  svg.append(squares);
  return svg;
}
