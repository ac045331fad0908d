import { defineConfig } from 'vitest/config';

const isDeep = Boolean(process.env['DEEP']);

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: isDeep ? [] : ['**/*.deep.test.ts'],
  },
});
