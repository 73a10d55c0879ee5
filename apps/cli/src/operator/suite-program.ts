import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

type Options = Readonly<Record<string, string | boolean | undefined>>;

const asArguments = (options: Options): readonly string[] =>
  Object.entries(options).flatMap(([name, value]) => {
    const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === true) return [flag];
    return typeof value === 'string' ? [flag, value] : [];
  });

/**
 * The suite mounts every service and so knows their tables and migrations; what needs that runs there, as `<name>.main.js`.
 * Its exit status becomes ours.
 */
export const runSuiteProgram = (name: string, options: Options): void => {
  const program = join(__dirname, '..', '..', '..', 'suite', 'src', `${name}.main.js`);
  const { status } = spawnSync(process.execPath, [program, ...asArguments(options)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
};
