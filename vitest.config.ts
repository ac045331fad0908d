import { defineConfig } from 'vitest/config';

const isDeep = Boolean(process.env['DEEP']);

export default defineConfig({
  // tsconfig.json leaves JSX to Astro.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: isDeep ? [] : ['**/*.deep.test.ts'],
    // Files share a worker, which saves a third of the time: each must leave globals as it found
    // them, and these two settings see to the mocks and stubs of Vitest.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // On a busy machine a property test of 100 runs takes many times as long as on an idle one.
    testTimeout: 60_000,
  },
});
