import { defineConfig } from 'vitest/config';

const deep = process.env['DEEP'] ? ['tests/deep/unit/**/*.test.ts'] : [];

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts', ...deep] },
});
