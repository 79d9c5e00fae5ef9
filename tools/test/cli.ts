/**
 * `npm test`: runs all parts of the tests, two at a time, and prints what each took. A part's output comes in one piece
 * when it ends; after a part fails, those that run are awaited and no other is begun. Exits 1 if one failed.
 */
import { spawn } from 'node:child_process';
import { JOBS, ready } from './jobs.ts';

const AT_ONCE = 2;

interface Result {
  script: string;
  code: number;
  seconds: number;
  output: string;
}

function run(script: string): Promise<Result> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (piece: Buffer): void => {
      output += piece.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) => {
      resolve({ script, code: code ?? 1, seconds: (performance.now() - started) / 1000, output });
    });
  });
}

const done = new Set<string>();
const begun = new Set<string>();
const running = new Map<string, Promise<Result>>();
const results: Result[] = [];
const started = performance.now();
for (;;) {
  const failed = results.some(({ code }) => code !== 0);
  for (const { script } of failed ? [] : ready(JOBS, done, begun, AT_ONCE - running.size)) {
    begun.add(script);
    running.set(script, run(script));
  }
  if (running.size === 0) break;
  const result = await Promise.race(running.values());
  running.delete(result.script);
  results.push(result);
  if (result.code === 0) done.add(result.script);
  console.log(`\n━━ ${result.script}: ${result.code === 0 ? 'passed' : 'FAILED'} in ${result.seconds.toFixed(1)} s`);
  console.log(result.output.trimEnd());
}

console.log('');
for (const { script, code, seconds } of results)
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${script}`);
const left = JOBS.filter(({ script }) => !begun.has(script)).map(({ script }) => script);
if (left.length > 0) console.log(`Not begun: ${left.join(', ')}`);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
if (done.size < JOBS.length) process.exitCode = 1;
