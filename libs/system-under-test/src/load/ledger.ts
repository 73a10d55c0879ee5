import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { readJson, shaped } from '@kinerja/tooling';
import { Type } from 'typebox';
import { entrySchema, type About, type Entry, type Outcome, type What } from './entry';

/** A request before it is answered. */
export type Asked<W extends What> = Readonly<{
  id: string;
  agency: string;
  service: string;
  what: W;
  commands: Readonly<Record<string, number>>;
  about: About<W>;
}>;

/**
 * What people asked of the system and were told, kept outside of it: one JSON line before a command is sent and one after it is
 * answered, so that what was acknowledged is known whatever dies.
 */
export class Ledger {
  private readonly file: number;

  constructor(path: string) {
    this.file = openSync(path, 'a', 0o600);
  }

  asked<W extends What>({ id, agency, service, what, commands, about }: Asked<W>): void {
    this.write({ id, agency, service, what, commands, about, sentAt: Date.now() });
  }

  answered<W extends What>(id: string, outcome: Outcome<W>): void {
    this.write({ id, outcome, answeredAt: Date.now() });
  }

  close(): void {
    closeSync(this.file);
  }

  private write(line: object): void {
    writeSync(this.file, `${JSON.stringify(line)}\n`);
  }
}

const line = Type.Object({ id: Type.String() });

/**
 * Entries in the order in which they were sent, each with its outcome; a half-written last line counts for nothing.
 * @throws UnexpectedShape for a line that is no entry, or an answer to a request that was never written.
 */
export const readLedger = (path: string): readonly Entry[] => {
  const parts = new Map<string, object>();
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  for (const [index, text] of lines.entries()) {
    const part = readJson(line, text, `${path}:${index + 1}`);
    parts.set(part.id, { outcome: { kind: 'unknown' }, ...parts.get(part.id), ...part });
  }
  return [...parts.values()].map((entry) => shaped(entrySchema, entry, path));
};
