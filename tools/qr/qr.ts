import { writeFile } from 'node:fs/promises';
import { qrPath } from '../../src/domain/qr.ts';
import { absolute, url } from '../../src/domain/urls.ts';

/**
 * Writes beside each guide's page its address as a QR code, for the printed hand-out.
 * A file of its own, so that only a printer asks for it; written here, because a page each would slow the build.
 * @param ids the guides
 * @param folder where the pages were built
 * @param site the site's own address
 */
export async function writeQrCodes(ids: Iterable<string>, folder: URL, site: string): Promise<void> {
  const files = [...ids].map((id) => {
    const { path, size } = qrPath(absolute(url.guide(id), site));
    return writeFile(
      new URL(`.${url.guide(id)}qr.svg`, folder),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`,
    );
  });
  await Promise.all(files);
}
