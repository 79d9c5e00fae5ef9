import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFault } from '../content/fault.ts';
import { checkContent } from './check.ts';

/** Stops a build whose content has faults; in development tells them and goes on. */
export function contentCheck(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:start': ({ logger }) => {
        for (const fault of checkContent(root).faults) logger.warn(formatFault(fault));
      },
      'astro:build:start': () => {
        const { faults } = checkContent(root);
        if (faults.length === 0) return;
        throw new Error(`The content has ${String(faults.length)} faults:\n\n${faults.map(formatFault).join('\n')}`);
      },
    },
  };
}
