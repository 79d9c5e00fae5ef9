/**
 * `npm run bench:build`: builds 1,000 generated guides with this site and with a bare Astro + Pagefind project that
 * renders the same files on the plainest of pages, in turn, and prints the ratio of the times. Exits 1 above 1.5.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeContent } from './generated.ts';

const GUIDES = Number(process.env.GUIDES ?? 1000);
const ROUNDS = 2;
const MOST = 1.5;
const root = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), 'nss-bench-'));
const ours = path.join(folder, 'ours');
const bare = path.join(folder, 'bare');

const BARE: Record<string, string> = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs':
    "import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [mdx()] });\n",
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { guides: defineCollection({ loader: glob({ base: './content/guides', pattern: '**/*.mdx' }) }) };
`,
  'src/Cite.astro': '---\nconst { source } = Astro.props;\n---\n<sup>{source}</sup>\n',
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Cite from '../Cite.astro';
export async function getStaticPaths() {
  return (await getCollection('guides')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><p>{entry.data.outcome.text}</p>
<ol>{entry.data.steps.map((step) => <li id={step.id}>{step.do} {step.note}</li>)}</ol>
<Content components={{ Cite }} /></main></body></html>
`,
};

function prepare(): void {
  mkdirSync(ours);
  for (const item of ['src', 'tools', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(root, item), path.join(ours, item), { recursive: true });
  }
  for (const file of globSync('content/watch*.yaml', { cwd: root }))
    cpSync(path.join(root, file), path.join(ours, file));
  for (const [file, text] of Object.entries(BARE)) {
    mkdirSync(path.dirname(path.join(bare, file)), { recursive: true });
    writeFileSync(path.join(bare, file), text);
  }
  for (const project of [ours, bare]) {
    symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
    writeContent(path.join(project, 'content'), GUIDES);
  }
}

/** Runs commands in a folder, one after the other. @returns seconds @throws if one fails, with its last output */
function time(cwd: string, commands: string[][]): number {
  const start = performance.now();
  for (const [command = '', ...args] of commands) {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: {
        ...process.env,
        PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
      },
    });
    if (status !== 0)
      throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${(stdout + stderr).slice(-2000)}`);
  }
  return (performance.now() - start) / 1000;
}

/** Both builds begin cold: without the cache of content and without an earlier result. */
function clean(project: string): void {
  for (const item of ['dist', '.astro']) rmSync(path.join(project, item), { recursive: true, force: true });
}

try {
  prepare();
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    clean(bare);
    times.bare.push(
      time(bare, [
        ['astro', 'build'],
        ['pagefind', '--site', 'dist'],
      ]),
    );
    clean(ours);
    times.ours.push(time(ours, [['astro', 'build']]));
  }
  const best = { ours: Math.min(...times.ours), bare: Math.min(...times.bare) };
  const ratio = best.ours / best.bare;
  console.log(
    `${GUIDES} guides, seconds: bare ${times.bare.map((s) => s.toFixed(1)).join(', ')}; this site ${times.ours.map((s) => s.toFixed(1)).join(', ')}`,
  );
  console.log(`ratio of the best: ${ratio.toFixed(2)} (at most ${MOST})`);
  if (ratio > MOST) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
