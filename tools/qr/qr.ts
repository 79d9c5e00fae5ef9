import { writeFile } from 'node:fs/promises';
import { qrPath } from '../../src/domain/qr.ts';
import { absolute, withoutBase } from '../../src/domain/urls.ts';

/**
 * Writes beside pages with a hand-out their address as a QR code, for the printed hand-out.
 * A file of its own, so that only a printer asks for it; written here, because a page each would slow the build.
 * @param addresses of these pages
 * @param folder where the pages were built
 * @param site the site's own address
 */
export async function writeQrCodes(addresses: Iterable<string>, folder: URL, site: string): Promise<void> {
  const files = [...addresses].map((address) => {
    const { path, size } = qrPath(absolute(address, site));
    return writeFile(
      new URL(`.${withoutBase(address)}qr.svg`, folder),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`,
    );
  });
  await Promise.all(files);
}
