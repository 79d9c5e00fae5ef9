/** PRECOMPRESS=1: beside each file that gains by it its brotli (.br) and gzip (.gz) form, for hosts that send such files. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { COMPRESSED, TYPES } from '../serve/types.ts';

/** Below this a file fits into one packet, compressed or not. */
const SMALLEST = 1000;
/** How many files are compressed at once. */
const AT_ONCE = 8;

/** Compresses the files of a folder. Out: how many. */
export async function precompress(folder: string): Promise<number> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => COMPRESSED.test(TYPES[path.extname(file)] ?? ''));
  let done = 0;
  for (let at = 0; at < files.length; at += AT_ONCE)
    await Promise.all(
      files.slice(at, at + AT_ONCE).map(async (name) => {
        const file = path.join(folder, name);
        const bytes = readFileSync(file);
        if (bytes.length < SMALLEST) return;
        const [small, larger] = await Promise.all([
          promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
          promisify(gzip)(bytes, { level: 9 }),
        ]);
        writeFileSync(`${file}.br`, small);
        writeFileSync(`${file}.gz`, larger);
        done += 1;
      }),
    );
  return done;
}

/** The last of the integrations: what it compresses does not change any more. */
export function precompressed(): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env.PRECOMPRESS !== '1') return;
        logger.info(`${String(await precompress(fileURLToPath(dir)))} files compressed`);
      },
    },
  };
}
