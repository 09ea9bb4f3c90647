import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only src/api/tauri.ts may know the shell; everything else talks to Backend.',
};
const outward = {
  group: ['**/app/**', '**/pages/**'],
  message: 'The kit knows neither the shell nor the pages; hand it what it needs.',
};

/** Pages are islands: whatever two of them share belongs to the kit. */
const pages = [
  'home',
  'people',
  'imports',
  'start',
  'efforts',
  'tasks',
  'calendar',
  'meetings',
  'documents',
  'kit',
];
const islands = pages.map((page) => ({
  files: [`src/pages/${page}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          tauri,
          {
            group: [
              '**/pages/**',
              ...pages.filter((other) => other !== page).map((other) => `../${other}/**`),
            ],
            message: 'Pages do not import one another; move what is shared into the kit.',
          },
        ],
      },
    ],
  },
}));

export default [
  { ignores: ['dist/**', 'src/api/generated/**'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      'no-undef': 'off',
      'no-restricted-imports': ['error', { patterns: [tauri] }],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      // Plain maps and sets are chosen on purpose where nothing on screen reads them.
      'svelte/prefer-svelte-reactivity': 'off',
      // The window has one page and no server: links are hash addresses, not routes to resolve.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  { files: ['src/api/tauri.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['src/kit/**'], rules: { 'no-restricted-imports': ['error', { patterns: [tauri, outward] }] } },
  ...islands,
];
