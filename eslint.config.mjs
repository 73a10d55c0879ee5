import nx from '@nx/eslint-plugin';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import {
  fences,
  fencesForChaos,
  fencesForMeasurements,
  fencesForSpecs,
  fencesForSpecsOfTools,
  fencesForTheSimulation,
  fencesForTheSuite,
  fencesForTools,
} from './tools/fences.mjs';

/** What a domain may not touch: it is pure, synchronous and deterministic (STYLE 8). */
const impure = {
  'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch', 'performance'],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"]', message: 'A domain gets its time from the command.' },
    {
      selector: 'MemberExpression[object.name="Date"][property.name="now"]',
      message: 'A domain gets its time from the command.',
    },
    { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'A domain is deterministic.' },
    { selector: ':function[async=true]', message: 'A domain is synchronous.' },
  ],
  'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'A domain does no I/O.' }] }],
};

/** Numbers, money and dates are written by one file per side, so that a comma means the same everywhere. A `Ratio` states exact decimals, which decimalInIndonesian then writes. */
const ownFormatting = {
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportAllDeclaration', message: 'A lib names its exports one by one.' },
    {
      selector:
        'CallExpression[callee.property.name=/^(toFixed|toLocaleString|toLocaleDateString|toLocaleTimeString)$/]:not(CallExpression[callee.name="decimalInIndonesian"] > *)',
      message:
        'Write numbers and dates with display/use-format (web) or decimalInIndonesian, dayInIndonesian (vocabulary).',
    },
    {
      selector: 'MemberExpression[object.name="Intl"]',
      message:
        'Write numbers and dates with display/use-format (web) or decimalInIndonesian, dayInIndonesian (vocabulary).',
    },
  ],
};

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', 'apps/web/dist/**', 'out/**', 'apps/web/src/api/generated/**'],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parser: tseslint.parser,
      // A class that stands only in a decorated signature is needed at run time.
      parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true },
    },
    plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin, 'import-x': importX },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': ['error', fences],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      complexity: ['error', 8],
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'A lib names its exports one by one.' },
      ],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: ['In'],
              message: 'One bind parameter per item, and PostgreSQL takes 65,535: Any() sends the list as one.',
            },
          ],
        },
      ],
      eqeqeq: 'error',
    },
  },
  { files: ['libs/*/domain/**/*.ts'], ignores: ['**/*.spec.ts'], rules: impure },
  // A controller is given its handlers and questions one by one: six at most.
  { files: ['apps/*/src/**/*.controller.ts'], rules: { 'max-params': ['error', 6] } },
  {
    files: [
      '**/*.spec.ts',
      '**/*.spec.tsx',
      '**/*.int-spec.ts',
      '**/*.e2e-spec.ts',
      '**/*.distributed-spec.ts',
      '**/*.fixtures.ts',
      '**/*.fixtures.tsx',
    ],
    rules: {
      '@nx/enforce-module-boundaries': ['error', fencesForSpecs],
      'max-lines-per-function': 'off',
      'max-lines': ['error', 400],
    },
  },
  // Planted bugs and mutants that no test kills are data as well.
  {
    files: ['tools/planted-bugs/bugs/*.ts', 'tools/mutation/equivalents.ts'],
    rules: { 'max-lines': 'off' },
  },
  // Words and the list of screens are data: one line a code, one entry a screen, as many as there are.
  {
    files: ['apps/web/src/display/refusal-words.ts', 'apps/web/src/routes/manifest.ts'],
    rules: { 'max-lines': 'off' },
  },
  // A class with the routes of one import, made anew for each: the function around it holds nothing else.
  {
    files: ['libs/imports/src/service/import.controller.ts', 'libs/imports/src/maps/column-maps.controller.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  // Jest takes a set-up file by its default export.
  {
    files: ['libs/testing/src/*.global-setup.ts', 'apps/suite/e2e/*.global-*.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  { files: ['apps/suite/**/*.ts'], rules: { '@nx/enforce-module-boundaries': ['error', fencesForTheSuite] } },
  { files: ['apps/chaos/**/*.ts'], rules: { '@nx/enforce-module-boundaries': ['error', fencesForChaos] } },
  {
    files: ['tools/**/*.ts'],
    ignores: ['**/*spec.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', fencesForTools] },
  },
  { files: ['tools/**/*spec.ts'], rules: { '@nx/enforce-module-boundaries': ['error', fencesForSpecsOfTools] } },
  { files: ['apps/bench/**/*.ts'], rules: { '@nx/enforce-module-boundaries': ['error', fencesForMeasurements] } },
  { files: ['libs/simulation/**/*.ts'], rules: { '@nx/enforce-module-boundaries': ['error', fencesForTheSimulation] } },
  {
    files: [
      'apps/cli/**/*.ts',
      'apps/suite/**/*.ts',
      'apps/bench/**/*.ts',
      'apps/chaos/**/*.ts',
      'apps/fuzz/**/*.ts',
      'libs/tooling/**/*.ts',
      'libs/system-under-test/**/*.ts',
      'tools/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/web/**/*.ts', 'apps/web/**/*.tsx'],
    rules: {
      'import-x/no-default-export': 'off',
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      'apps/web/src/**/*.ts',
      'apps/web/src/**/*.tsx',
      'apps/monitoring/src/charts/**/*.ts',
      'apps/surveys/src/public-pages/**/*.ts',
    ],
    ignores: ['apps/web/src/display/numbers.ts', 'apps/web/src/display/calendar.ts', '**/*.spec.ts'],
    rules: ownFormatting,
  },
);
