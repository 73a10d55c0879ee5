import type { Pool } from 'pg';
import type { SealedLines } from './sealed-lines';

export type StagedState = 'faulty' | 'checked' | 'accepted' | 'finished' | 'undoing' | 'undone';

/** Codes of refusals by the line of the file. */
export type RefusedLines = Readonly<Record<string, string>>;

export type Staged = Readonly<{
  importId: string;
  kind: string;
  state: StagedState;
  /** Who had it carried out, until then who had it checked: an employee, `account:<id>` or `machine:<id>`. */
  actor: string;
  fileDigest: string;
  stateDigest: string | null;
  rows: number;
  unchanged: number | null;
  done: number;
  /** From here on rows of it may stand in the log. */
  isBegun: boolean;
  refused: RefusedLines;
  notUndone: RefusedLines;
  /** What was asked with the file, in short; null where the import has nothing to say. */
  about: string | null;
  /** Null for a file that was checked only. */
  acceptedAt: Date | null;
  /** When its rows were written, not when they were taken back. */
  endedAt: Date | null;
  undoneBy: string | null;
  undoReason: string | null;
  /** Its rows are kept: it could be taken back. */
  isKept: boolean;
}>;

/** Who takes an import back, and why. */
export type Undoing = Readonly<{ by: string; reason?: string }>;

/** So long after its end an import can be taken back. */
export const DAYS_KEPT = 30;

/** What is sealed of it: what was asked with the file, and its lines or rows. */
export type Content<Item> = Readonly<{ options: object; items: readonly Item[] }>;

type New = Pick<Staged, 'importId' | 'kind' | 'actor' | 'fileDigest' | 'stateDigest' | 'rows' | 'unchanged' | 'about'> &
  Readonly<{ state: 'faulty' | 'checked' }>;

const COLUMNS = `import_id AS "importId", kind, state, actor, file_digest AS "fileDigest", state_digest AS "stateDigest", rows, unchanged, done,
  is_begun AS "isBegun", refused, not_undone AS "notUndone", about, accepted_at AS "acceptedAt", ended_at AS "endedAt",
  undone_by AS "undoneBy", undo_reason AS "undoReason", sealed_rows IS NOT NULL AS "isKept"`;

/** Cursors carry instants of JavaScript, which knows no microseconds. */
const NOW = `date_trunc('milliseconds', now())`;

const refusedColumn = { apply: 'refused', undo: 'not_undone' } as const;

/** `file`: as it was sent; `rows`: as they are written. */
const sealedColumn = { file: 'sealed_file', rows: 'sealed_rows' } as const;
type Part = keyof typeof sealedColumn;

/** From which state each is entered; from any other it stays as it is. */
const BEFORE = { accepted: 'checked', finished: 'accepted', undoing: 'finished', undone: 'undoing' } as const;

/** Staging area of the imports of a service. What is personal lies sealed, and only as long as it is needed. */
export class StagedImports {
  constructor(
    private readonly pool: Pool,
    private readonly lines: SealedLines,
  ) {}

  /** The same import again replaces what was kept of it, unless it has been accepted. */
  async keep({ importId, ...staged }: New): Promise<void> {
    const { kind, state, actor, fileDigest, stateDigest, rows, unchanged, about } = staged;
    await this.pool.query(
      `INSERT INTO imports.staged (import_id, kind, state, actor, file_digest, state_digest, rows, unchanged, about)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (import_id) DO UPDATE SET state = excluded.state, file_digest = excluded.file_digest,
         state_digest = excluded.state_digest, rows = excluded.rows, unchanged = excluded.unchanged, touched_at = now()
       WHERE imports.staged.state IN ('faulty', 'checked')`,
      [importId, kind, state, actor, fileDigest, stateDigest, rows, unchanged, about],
    );
  }

  /** Of a file that is not accepted yet. */
  async seal(importId: string, part: Part, { options, items }: Content<unknown>): Promise<void> {
    const sealed = await this.lines.seal(`${importId}/${part}`, [options, ...items]);
    await this.pool.query(
      `UPDATE imports.staged SET ${sealedColumn[part]} = $2 WHERE import_id = $1 AND state IN ('faulty', 'checked')`,
      [importId, sealed],
    );
  }

  async find(kind: string, importId: string): Promise<Staged | undefined> {
    const { rows } = await this.pool.query<Staged>(
      `SELECT ${COLUMNS} FROM imports.staged WHERE kind = $1 AND import_id = $2`,
      [kind, importId],
    );
    return rows[0];
  }

  /** Those that were accepted, the newest first; `before`: below this moment and id. */
  async former(kind: string, limit: number, before?: readonly [acceptedAt: string, importId: string]) {
    const [at = null, id = null] = before ?? [];
    const { rows } = await this.pool.query<Staged & { acceptedAt: Date }>(
      `SELECT ${COLUMNS} FROM imports.staged WHERE kind = $1 AND accepted_at IS NOT NULL
          AND ($3::timestamptz IS NULL OR (accepted_at, import_id) < ($3, $4::uuid))
        ORDER BY accepted_at DESC, import_id DESC LIMIT $2`,
      [kind, limit, at, id],
    );
    return rows;
  }

  /** Whether a later file of the same kind and about the same stands: what it confirmed would be put back with the one before. */
  async isFollowed(importId: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ isFollowed: boolean }>(
      `SELECT EXISTS (
         SELECT FROM imports.staged AS one JOIN imports.staged AS later
           ON later.kind = one.kind AND later.about IS NOT DISTINCT FROM one.about AND later.accepted_at > one.accepted_at
         WHERE one.import_id = $1 AND later.state <> 'undone') AS "isFollowed"`,
      [importId],
    );
    return rows[0]?.isFollowed === true;
  }

  /** Undefined when nobody needs it any more. @throws Error when it was altered or sealed with another key. */
  async open<Item>(importId: string, part: Part): Promise<Content<Item> | undefined> {
    const { rows } = await this.pool.query<{ sealed: Buffer | null }>(
      `SELECT ${sealedColumn[part]} AS sealed FROM imports.staged WHERE import_id = $1`,
      [importId],
    );
    const sealed = rows[0]?.sealed;
    if (!sealed) return undefined;
    const [options, ...items] = await this.lines.unseal(`${importId}/${part}`, sealed);
    return { options: options as object, items: items as readonly Item[] };
  }

  /** What was done so far is counted anew. The file itself is of no use once it is accepted. */
  async enter(importId: string, state: keyof typeof BEFORE): Promise<void> {
    const isBegun = state === 'accepted' || state === 'undoing';
    await this.pool.query(
      `UPDATE imports.staged SET touched_at = now(), state = $2, done = ${isBegun ? '0' : 'rows'}, sealed_file = NULL,
         accepted_at = coalesce(accepted_at, ${NOW}), ended_at = coalesce(ended_at, ${state === 'finished' ? NOW : 'NULL'})
       WHERE import_id = $1 AND state = $3`,
      [importId, state, BEFORE[state]],
    );
  }

  async enterAccepted(importId: string, by: string): Promise<void> {
    await this.enter(importId, 'accepted');
    const sql = `UPDATE imports.staged SET actor = $2 WHERE import_id = $1 AND state = 'accepted'`;
    await this.pool.query(sql, [importId, by]);
  }

  async enterUndoing(importId: string, { by, reason }: Undoing): Promise<void> {
    await this.enter(importId, 'undoing');
    await this.pool.query(
      `UPDATE imports.staged SET undone_by = $2, undo_reason = coalesce($3, undo_reason)
       WHERE import_id = $1 AND state = 'undoing'`,
      [importId, by, reason ?? null],
    );
  }

  async begin(importId: string): Promise<void> {
    await this.pool.query('UPDATE imports.staged SET is_begun = true WHERE import_id = $1', [importId]);
  }

  async noteDone(importId: string, done: number): Promise<void> {
    await this.pool.query('UPDATE imports.staged SET done = $2, touched_at = now() WHERE import_id = $1', [
      importId,
      done,
    ]);
  }

  /** Twice is once. */
  async noteRefused(importId: string, part: keyof typeof refusedColumn, refused: RefusedLines): Promise<void> {
    const column = refusedColumn[part];
    await this.pool.query(`UPDATE imports.staged SET ${column} = ${column} || $2::jsonb WHERE import_id = $1`, [
      importId,
      JSON.stringify(refused),
    ]);
  }

  /** What nobody needs any more: its rows cannot be taken back. */
  async forget(importId: string): Promise<void> {
    await this.pool.query('UPDATE imports.staged SET sealed_file = NULL, sealed_rows = NULL WHERE import_id = $1', [
      importId,
    ]);
  }

  /** Checked files a day after they were sent, rows of imports a day after they can no longer be taken back; none that is under way. */
  async forgetOld(): Promise<void> {
    await this.pool.query(
      `DELETE FROM imports.staged WHERE state IN ('faulty', 'checked') AND touched_at < now() - interval '1 day'`,
    );
    await this.pool.query(
      `UPDATE imports.staged SET sealed_rows = NULL
       WHERE sealed_rows IS NOT NULL AND state IN ('finished', 'undone') AND greatest(ended_at, touched_at) < now() - interval '${DAYS_KEPT + 1} days'`,
    );
  }
}
