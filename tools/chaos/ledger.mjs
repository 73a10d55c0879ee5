import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * What people asked of the system and were told, kept outside of it: one JSON line before a command is sent and one after it is
 * answered, so that what was acknowledged is known whatever dies.
 */
export class Ledger {
  #file;

  constructor(path) {
    this.#file = openSync(path, 'a', 0o600);
  }

  /** `entry`: {id, agency, service, what, commands: {id: events}, about}; `commands` are those the log may then hold. */
  asked(entry) {
    this.#write({ ...entry, sentAt: Date.now() });
  }

  /** `outcome`: {kind: 'acked', status, answer, position} or {kind: 'refused', status, code}. */
  answered(id, outcome) {
    this.#write({ id, outcome, answeredAt: Date.now() });
  }

  close() {
    closeSync(this.#file);
  }

  #write(line) {
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
  }
}

const unknown = Object.freeze({ kind: 'unknown' });

/** Entries in the order in which they were sent, each with its outcome; a half-written last line counts for nothing. */
export const readLedger = (path) => {
  const entries = new Map();
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  for (const line of lines) {
    const { id, ...rest } = JSON.parse(line);
    entries.set(id, { outcome: unknown, ...entries.get(id), id, ...rest });
  }
  return [...entries.values()];
};

export const withOutcome = (entries, kind) => entries.filter(({ outcome }) => outcome.kind === kind);
