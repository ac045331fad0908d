import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { readdirSync } from 'node:fs';
import { houseRules } from './tools/house-rules.mjs';
import { importRules, pureFolders } from './tools/import-rules.mjs';
import { impureSyntax, purityRules } from './tools/purity-rules.mjs';

const typedFiles = ['**/*.{ts,tsx}'];
// Scripts inside .astro files are cut out as files of their own, which no tsconfig knows.
const untypedFiles = ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}'];

const tableRoles = {
  ol: ['list'],
  ul: ['list'],
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader', 'rowheader'],
  td: ['cell'],
};

const onlyNamedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one word for one thing, wherever it is used.',
};
// `import()` is not seen by the rules of who imports whom, so it may load only the own room.
const lazyOutside = (room) => ({
  selector: `ImportExpression > Literal[value=/^#${room ? `(?!${room.replaceAll('/', '.')}.)` : ''}/]`,
  message:
    'The rules of who imports whom do not see import(): write a static import, or load a file of your own room.',
});
const noFetchedRoute = {
  selector: "CallExpression[callee.object.name='route'][callee.property.name='fetch']",
  message:
    'An answer that is on its way when a test ends makes the test fail: let a server send it (serveSite), or read the file.',
};
const rooms = readdirSync('src/features').map((name) => `features/${name}`);

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  { files: [...typedFiles, '**/*.astro'], extends: [tseslint.configs.strictTypeChecked] },
  { files: typedFiles, languageOptions: { parserOptions: { projectService: true } } },
  { files: ['**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  { files: untypedFiles, extends: [tseslint.configs.disableTypeChecked] },
  {
    files: typedFiles,
    ignores: ['**/*.astro/*.ts'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx,astro}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A table that CSS lays out as cards is no table to a screen reader, unless its parts say so.
      'astro/jsx-a11y/no-redundant-roles': ['error', tableRoles],
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', tableRoles],
      // What scrolls sideways must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', onlyNamedExports, lazyOutside()],
    },
  },
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-syntax': ['error', onlyNamedExports, lazyOutside(room)] },
  })),
  {
    files: ['src/{features,layouts,ui}/**/*.{ts,tsx}'],
    ignores: ['src/ui/focus-start.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          property: 'focus',
          message: 'One rule moves the focus: call focusStart (ui/focus-start.ts).',
        },
      ],
    },
  },
  ...houseRules,
  purityRules,
  {
    ...pureFolders,
    rules: {
      'no-restricted-syntax': ['error', onlyNamedExports, lazyOutside(), ...impureSyntax],
    },
  },
  // In a test, what is not there fails the test, and that is the point.
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['tests/**/*.ts', 'tools/**/*.mjs'],
    rules: { 'no-restricted-syntax': ['error', onlyNamedExports, noFetchedRoute] },
  },
  {
    files: ['tools/**/*.mjs', '*.config.{js,mjs}'],
    languageOptions: {
      globals: { console: false, performance: false, process: false, URL: false },
    },
  },
  ...importRules,
);
