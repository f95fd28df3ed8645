import { defineConfig } from 'vitest/config';

// Where the machine is busy, compiling a schema or drawing pages takes many seconds; it fails no test.
const timeout = 60_000;

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], maxWorkers: 2, testTimeout: timeout, hookTimeout: timeout },
});
