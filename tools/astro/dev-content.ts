/** Development: content is read again when a file of it changes, comes or goes, and its faults are told where one looks. */
import { watch } from 'node:fs';
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { currentContent, renewContent } from '../../src/content/current.ts';
import { formatFault } from '../../src/content/fault.ts';
import { checkContent } from '../check/check.ts';
import type { Finding } from '../lint/rule.ts';
import { counted } from '../../src/domain/counted.ts';

/** Editors write a file in several steps; this many milliseconds after the last of them it is read. */
const SETTLED = 40;
/** Faults that are shown on the page; the terminal has all. */
const SHOWN = 8;

/** Watches the content folder, from the start of the development server to its end. */
export function watchContent(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { root, folder } = currentContent().place;
  const content = path.resolve(root, folder);
  let faults: Finding[] = [];
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    for (const fault of faults) logger.error(formatFault(fault));
  };
  const show = (): void => {
    if (faults.length > 0) server.ws.send({ type: 'error', err: overlay(faults) });
  };
  const judge = (): void => {
    faults = checkContent(currentContent()).faults;
    tell();
  };
  const read = (): void => {
    const before = faults.length;
    renewContent();
    for (const { moduleGraph } of Object.values(server.environments))
      for (const file of changed) moduleGraph.onFileChange(file);
    changed.clear();
    judge();
    if (before > 0 && faults.length === 0) logger.info('The content has no faults.');
    // Astro loads the page anew when its store is written; the faults come again with its new connection.
    show();
  };
  // A watcher of its own: Vite's looks through the whole project first, and until then it sees no edit.
  const watcher = watch(content, { recursive: true }, (_event, file) => {
    if (file !== null) changed.add(path.join(content, file));
    clearTimeout(timer);
    timer = setTimeout(read, SETTLED);
  });
  server.httpServer?.once('close', () => {
    watcher.close();
  });
  // A page that was opened or loaded again shows the faults, too.
  server.ws.on('connection', show);
  judge();
}

/** What Vite lays over the page. */
function overlay(faults: readonly Finding[]): { message: string; stack: string; plugin: string } {
  const more = faults.length - SHOWN;
  return {
    plugin: 'content',
    message: `The content has ${counted(faults.length, 'fault')}:\n\n${faults
      .slice(0, SHOWN)
      .map(formatFault)
      .join('\n')}${more > 0 ? `\n… and ${String(more)} more` : ''}`,
    stack: '',
  };
}
