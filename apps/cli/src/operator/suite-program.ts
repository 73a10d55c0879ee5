import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DatabaseSchema } from '@kinerja/database';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** A module of the suite, as it is compiled beside this one. */
export const suiteModule = (name: string): string => join(__dirname, '..', '..', '..', 'suite', 'src', `${name}.js`);

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
  const program = suiteModule(`${name}.main`);
  process.argv = [process.execPath, program, ...asArguments(options)];
  await import(program);
};

/** What `operator/schema-of` of the suite exports. */
export type SuiteSchemas = Readonly<{ schemaOf: (instance: string) => (service: string) => DatabaseSchema }>;

/** What the database of each service is made of, as the services themselves state it: there is no second list. */
export const suiteSchemas = (): SuiteSchemas =>
  // Not `import`: it does not see what a compiled module exports by name.
  createRequire(__filename)(suiteModule('operator/schema-of')) as SuiteSchemas;
