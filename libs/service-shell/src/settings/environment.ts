import { readFileSync } from 'node:fs';
import { agencyCode, textFault, zones } from '@kinerja/vocabulary';

/** What is wrong with the settings, all of it at once: one line per fault. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';

  constructor(
    service: string,
    readonly faults: readonly string[],
  ) {
    super(`${service} cannot start with these settings:\n  ${faults.join('\n  ')}`);
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Reads variables one by one and remembers every fault; a faulty one reads as a stand-in that nobody sees.
 * Each may also be given as `<NAME>_FILE`, the path of a file that holds it, so that no secret stands in the environment.
 */
export class Environment {
  private readonly faults: string[] = [];

  constructor(private readonly variables: Variables) {}

  optional<T>(name: string, read: (text: string) => T): T | undefined {
    const text = this.textOf(name);
    return text === undefined ? undefined : this.attempt(name, () => read(text));
  }

  required<T>(name: string, read: (text: string) => T, standIn: T): T {
    const isGiven = [name, `${name}_FILE`].some((variable) => this.variable(variable) !== '');
    if (!isGiven) this.faults.push(`${name}: missing`);
    return this.optional(name, read) ?? standIn;
  }

  /** @throws BadSettings when anything was faulty. */
  check(service: string): void {
    if (this.faults.length > 0) throw new BadSettings(service, this.faults);
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

  private attempt<T>(name: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.faults.push(`${name}: ${reasonOf(error)}`);
      return undefined;
    }
  }
}

/** @throws RangeError for an empty file, the system's error when it cannot be read. */
const contentOf = (file: string): string => {
  const content = readFileSync(file, 'utf8').trim();
  if (content === '') throw new RangeError(`the file ${file} is empty`);
  return content;
};

/** @throws RangeError for text with control characters or half of a character, as a damaged file has it. */
export const text = (value: string): string => {
  if (textFault(value) !== undefined) throw new RangeError('must be text without control characters');
  return value;
};

/** @throws RangeError unless 0-65535. */
export const portNumber = (value: string): number => {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`not a port: ${value}`);
  return port;
};

/** @throws RangeError unless 0-1. */
export const share = (value: string): number => {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new RangeError(`not a share from 0 to 1: ${value}`);
  return number;
};

/** @throws RangeError unless the address has one of these schemes. */
export const urlOf =
  (...schemes: readonly string[]) =>
  (value: string): string => {
    const scheme = URL.canParse(value) ? new URL(value).protocol.replace(':', '') : '';
    if (!schemes.includes(scheme))
      throw new RangeError(`must be an address that begins with ${schemes.join(':// or ')}://`);
    return value;
  };

/** @throws RangeError when `value` is none of these. */
export const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: string): T => {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new RangeError(`must be one of ${allowed.join(', ')}`);
    return found;
  };

/** @throws RangeError unless exactly 32 bytes. */
export const key32 = (value: string): string => {
  if (Buffer.from(value, 'base64').length !== 32) throw new RangeError('must be 32 bytes in base64');
  return value;
};

/** PEM in one line, as environment files want it: `\n` written out. */
export const pem =
  (kind: 'PUBLIC' | 'PRIVATE') =>
  (value: string): string => {
    const lines = value.replaceAll('\\n', '\n');
    if (!lines.includes(`BEGIN ${kind} KEY`)) throw new RangeError(`must be a ${kind.toLowerCase()} key in PEM`);
    return lines;
  };

export const agency = agencyCode;
export const zone = oneOf(...zones);
