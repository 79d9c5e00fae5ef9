/** Finds the foreign tools. Where one is missing its tests are skipped with a printed reason; with FOREIGN_REQUIRED=1 they fail. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe } from 'vitest';

const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin'];

/** The path of the first of these programs that is there. */
export function findTool(...names: string[]): string | undefined {
  return findTools(...names)[0];
}

/** The paths of all of these programs that are there, those in the PATH first. */
export function findTools(...names: string[]): string[] {
  return names
    .flatMap((name) => [...(process.env.PATH ?? '').split(':'), ...FOLDERS].map((folder) => `${folder}/${name}`))
    .filter((file) => existsSync(file));
}

/** Whether Python can import a module. */
export function hasPythonModule(python: string, name: string): boolean {
  return spawnSync(python, ['-c', `import ${name}`]).status === 0;
}

/** Tests that need a tool. @param found what shows that it is there @param missing what to install */
export function withTool(name: string, found: boolean, missing: string, tests: () => void): void {
  if (!found && process.env.FOREIGN_REQUIRED !== '1') {
    console.warn(`Skipped: ${name}. ${missing}`);
    describe.skip(name, tests);
  } else describe(name, tests);
}

/** Runs a program and gives back what it writes. */
export function run(program: string | undefined, args: readonly string[], input?: string): string {
  if (program === undefined)
    throw new Error(`FOREIGN_REQUIRED is set, and a tool is missing for: ${args.join(' ').slice(0, 80)}`);
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    input,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** The site has to be built. */
export function needDist(): void {
  if (!existsSync('dist/index.html')) throw new Error('dist/index.html is missing. Build first: npm run build');
}
