/** `npm run serve -- [folder]`: serves dist/, or another built site, with the production headers and prints the address. BASE_PATH is that with which it was built. PORT chooses the port; 0 takes a free one. */
import type { AddressInfo } from 'node:net';
import { BASE } from '../../src/settings/base.ts';
import { createSiteServer } from './server.ts';
import { SITE_NAME } from '../../src/settings/site-name.ts';

const port = Number(process.env.PORT ?? 4321);
try {
  const server = createSiteServer(process.argv[2] ?? 'dist', undefined, BASE);
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${String(port)} is taken. Choose another: PORT=8080 npm start`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`${SITE_NAME} is at http://localhost:${String((server.address() as AddressInfo).port)}${BASE}/`);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
