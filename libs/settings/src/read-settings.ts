import { readFileSync } from 'node:fs';
import { errorWords } from '@kinerja/diagnostics';
import { BadSettings } from './bad-settings';
import type { Setting, Settings } from './setting';

export type Variables = Readonly<Record<string, string | undefined>>;

/** What was read, under the names of the declaration; undefined for what is optional and not given. */
export type SettingValues<Declared extends Settings> = Readonly<{
  [Key in keyof Declared]: Declared[Key] extends Setting<infer Value> ? Value : never;
}>;

/** @throws RangeError for an empty file, the system's error when it cannot be read. */
const contentOf = (file: string): string => {
  const content = readFileSync(file, 'utf8').trim();
  if (content === '') throw new RangeError(`the file ${file} is empty`);
  return content;
};

/** Reads variables one by one and remembers every fault; a faulty one reads as undefined, which nobody sees. */
class Reading {
  readonly faults: string[] = [];

  constructor(private readonly variables: Variables) {}

  valueOf({ name, read, needed, otherwise }: Setting<unknown>): unknown {
    const isNeeded = needed === 'always' || (needed !== 'never' && this.isGiven(needed.with));
    if (isNeeded && !this.isGiven(name)) this.faults.push(`${name}: missing`);
    const text = this.textOf(name);
    return text === undefined ? otherwise : this.attempt(name, () => read(text));
  }

  private isGiven(name: string): boolean {
    return [name, `${name}_FILE`].some((variable) => this.variable(variable) !== '');
  }

  private variable(name: string): string {
    return (this.variables[name] ?? '').trim();
  }

  private textOf(name: string): string | undefined {
    const [text, file] = [this.variable(name), this.variable(`${name}_FILE`)];
    if (text !== '' && file !== '') this.faults.push(`${name}: given twice, also as ${name}_FILE`);
    if (file === '' || text !== '') return text || undefined;
    return this.attempt(`${name}_FILE`, () => contentOf(file));
  }

  private attempt<Value>(name: string, read: () => Value): Value | undefined {
    try {
      return read();
    } catch (error) {
      this.faults.push(`${name}: ${errorWords(error)}`);
      return undefined;
    }
  }
}

/**
 * Reads all that a process can be told, each as `NAME` or from the file that `NAME_FILE` names.
 * @throws BadSettings with every fault when there is one.
 */
export const readSettings = <Declared extends Settings>(
  process: string,
  declared: Declared,
  variables: Variables,
): SettingValues<Declared> => {
  const reading = new Reading(variables);
  const values = Object.entries(declared).map(([key, setting]) => [key, reading.valueOf(setting)] as const);
  if (reading.faults.length > 0) throw new BadSettings(process, reading.faults);
  return Object.fromEntries(values) as SettingValues<Declared>;
};
