import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstPaint } from './vite/first-paint.ts';
import { linguiMacros } from './vite/lingui-macros.ts';
import { precompress } from './vite/precompress.ts';
import { sizeBudget } from './vite/size-budget.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const configPath = here('./lingui.config.mjs');

/**
 * Few files: on a bad line each costs a round trip. What every visit needs is one; what several pages share is another. The form kit and
 * number fields stand alone: merged with what the first page shares they would come with it.
 */
const groups = [
  { name: 'base', tags: ['$initial' as const], priority: 2 },
  {
    name: 'forms',
    test: /src\/forms\/(?!use-draft|number-fields)|(SegmentedControl|FloatingIndicator|Textarea|PasswordInput|use-mutation-observer|use-timeout|use-shallow-effect)\//,
    minShareCount: 2,
    priority: 1.5,
    includeDependenciesRecursively: false,
  },
  {
    name: 'numbers',
    test: /src\/forms\/number-fields/,
    minShareCount: 2,
    priority: 1.5,
    includeDependenciesRecursively: false,
  },
  { name: 'pages', minShareCount: 3, priority: 1, entriesAware: true, entriesAwareMergeThreshold: 4000 },
];

/** A group's own name lists all pages that share it. */
const chunkFileNames = ({ name }: Readonly<{ name: string }>) => `assets/${name.split('~', 1)[0]}-[hash].js`;

/** Addresses are relative (`base: './'`): the gateway serves the app below `/<agency>/` and names that place in `<base href>`. */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [
    linguiMacros('en.po'),
    react(),
    lingui({ cwd: here('.'), configPath, failOnMissing: true, failOnCompileError: true }),
    firstPaint(),
    sizeBudget({ kibibytes: 170, stylesheetKibibytes: 20, firstPage: 'src/areas/home/month-screen.tsx' }),
    precompress(),
  ],
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: true,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups }, chunkFileNames } },
  },
});
