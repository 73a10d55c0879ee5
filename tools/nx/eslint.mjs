// Plain JavaScript: Nx loads it by itself, before anything is compiled.
import { relative, sep } from 'node:path';
import { oneOrMany } from './one-or-many.mjs';

export const { one, many } = oneOrMany(async (wanted, { root }) => {
  const { ESLint } = await import('eslint');
  const eslint = new ESLint({ cwd: root });
  const results = await eslint.lintFiles(wanted.map((one) => one.root));
  const text = await (await eslint.loadFormatter('stylish')).format(results.filter(hasFault));
  if (text) console.error(text);
  const faulty = results.filter(hasFault).map(({ filePath }) => relative(root, filePath).split(sep).join('/'));
  return wanted.filter((one) => !faulty.some((path) => path.startsWith(`${one.root}/`))).map(({ task }) => task);
});

const hasFault = ({ errorCount }) => errorCount > 0;
