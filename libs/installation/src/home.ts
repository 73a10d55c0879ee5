import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A sentence for the person at the terminal: what is wrong and the way out. Nothing else goes wrong quietly. */
export class CannotStart extends Error {}

/** Folder by folder, because Node's own recursive way never ends below /proc and the like. */
const makeFolder = (path: string, mode?: number): void => {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, mode);
};

/** Started by root, PostgreSQL runs as another user and passes through the home to its own folder. */
const PASSED = process.getuid?.() === 0 ? 0o711 : 0o700;

/** For the owner alone, also what an earlier version left open; a folder that was there and is no home yet stays as it is. */
const makePrivate = (path: string, mode: number, isOurs: boolean): void => {
  if (!existsSync(path)) makeFolder(path, mode);
  else if (isOurs) chmodSync(path, mode);
};

/** Homes in the same folder: `npm start` and `npm run cluster` have one each. */
const homesBeside = (path: string): readonly string[] => {
  const around = dirname(path);
  if (!existsSync(around)) return [];
  return readdirSync(around).filter((name) => existsSync(join(around, name, 'secrets')));
};

/** The folder that holds all state of one installation. */
export class Home {
  readonly postgres: string;
  readonly secrets: string;
  readonly logs: string;

  private constructor(readonly folder: string) {
    this.postgres = join(folder, 'postgres');
    this.secrets = join(folder, 'secrets');
    this.logs = join(folder, 'logs');
  }

  /** The home that is there already: a command never makes one by a slip of the keyboard. @throws CannotStart */
  static existing(folder: string): Home {
    const path = resolve(folder);
    if (existsSync(path)) return Home.open(path);
    const others = homesBeside(path).map((name) => `--home ${name}`);
    const way = others.length > 0 ? ` One is here: ${others.join(', ')}.` : '';
    throw new CannotStart(`There is no folder ${path}. Name the home with --home DIR.${way}`);
  }

  /** Makes what is missing. @throws CannotStart when the folder cannot be written. */
  static open(folder: string): Home {
    const home = new Home(folder);
    try {
      makePrivate(folder, PASSED, existsSync(home.secrets));
      for (const part of [home.secrets, home.logs]) makePrivate(part, 0o700, true);
      accessSync(folder, constants.W_OK);
    } catch (error) {
      throw new CannotStart(
        `The folder ${folder} cannot be written (${error instanceof Error ? error.message : String(error)}). Choose another with --home DIR or give yourself the right to write there.`,
      );
    }
    return home;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Undefined where there is no such file. @throws CannotStart where it cannot be read. */
  read<Value>(name: string): Value | undefined {
    const path = this.path(name);
    if (!existsSync(path)) return undefined;
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Value;
    } catch (cause) {
      throw new CannotStart(`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    }
  }

  /** Whole or not at all: a reader never sees half a file. Readable by the owner only. */
  write(name: string, value: unknown): void {
    const unfinished = this.path(`${name}.part`);
    writeFileSync(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
    renameSync(unfinished, this.path(name));
  }
}
