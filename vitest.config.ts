import { defineConfig } from 'vitest/config';

/** Only what hangs takes so long: no test fails because the machine is busy. */
const HANGS_MS = 600_000;

export default defineConfig({
  test: {
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
    // Files share a worker and what they import, which is two thirds of the time: a test gives back what it takes of the
    // process (globals, timers, environment, folder).
    isolate: false,
    maxWorkers: 2,
  },
});
