import { fileURLToPath } from 'node:url';

/**
 * Stryker's options for one project. Nothing is ignored: what only runs while a module loads (a regular expression, a table) is
 * mutated too, and every spec of the project is loaded anew for it.
 */
export const optionsFor = ({ name, folder }, mutate, fresh) => ({
  mutate,
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('./in-process-runner.mjs', import.meta.url))],
  project: folder,
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  concurrency: 1,
  ignorePatterns: ['**', '!libs/**', '!.swcrc', '!package.json'],
  tempDirName: 'tmp/mutation/sandboxes',
  incremental: true,
  force: fresh,
  incrementalFile: `tmp/mutation/${name}.incremental.json`,
  reporters: ['html'],
  htmlReporter: { fileName: `tmp/mutation/${name}.html` },
  logLevel: 'error',
  allowConsoleColors: false,
});
