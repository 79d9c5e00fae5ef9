import { defineConfig } from 'vitest/config';

/** Only what hangs takes so long: no test fails because the machine is busy. */
const HANGS_MS = 600_000;

export default defineConfig({ test: { testTimeout: HANGS_MS, hookTimeout: HANGS_MS } });
