import { join } from 'node:path';

type Options = Readonly<Record<string, string | boolean | undefined>>;

const asArguments = (options: Options): readonly string[] =>
  Object.entries(options).flatMap(([name, value]) => {
    const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === true) return [flag];
    return typeof value === 'string' ? [flag, value] : [];
  });

/**
 * The suite mounts every service and so knows their tables and migrations; what needs that is a program there, `<name>.main.js`.
 * It is run in this process, so that a signal reaches it, and sets the exit status.
 */
export const runSuiteProgram = async (name: string, options: Options): Promise<void> => {
  const program = join(__dirname, '..', '..', '..', 'suite', 'src', `${name}.main.js`);
  process.argv = [process.execPath, program, ...asArguments(options)];
  await import(program);
};
