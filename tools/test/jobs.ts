/** The parts of `npm test`: what each runs, and what must have passed before. In the order in which they are begun. */
export interface Job {
  /** The npm script. */
  script: string;
  /** Scripts that must have passed before. */
  after: readonly string[];
}

export const JOBS: readonly Job[] = [
  { script: 'check:content', after: [] },
  // Both write to .astro, as the builds do, so they come one after the other.
  { script: 'check:types', after: ['check:content'] },
  { script: 'build', after: ['check:types'] },
  { script: 'build:fixture', after: ['build'] },
  { script: 'test:e2e', after: ['build:fixture'] },
  { script: 'test:unit', after: ['check:content'] },
  // The lint knows types, and those of the content are written by the check of types.
  { script: 'lint:code', after: ['check:types'] },
  { script: 'lint:format', after: [] },
  { script: 'lint:unused', after: [] },
  { script: 'build:base', after: ['build:fixture'] },
  { script: 'build:marked', after: ['build:base'] },
  { script: 'test:site', after: ['build:marked'] },
];

/**
 * The jobs that can be begun now, in order.
 * @param done scripts that passed
 * @param begun scripts that run or ran
 * @param free how many may be begun
 */
export function ready(
  jobs: readonly Job[],
  done: ReadonlySet<string>,
  begun: ReadonlySet<string>,
  free: number,
): Job[] {
  return jobs
    .filter(({ script, after }) => !begun.has(script) && after.every((name) => done.has(name)))
    .slice(0, Math.max(0, free));
}
