import type { Pool } from 'pg';
import type { KeyName, KeyTable, WrappedKey } from './personal-keys';

/** `log.personal_keys`. A destroyed key is overwritten; backups made before must be let go in their own time. */
export const keyTable = (pool: Pool): KeyTable => ({
  async find(names) {
    const { rows } = await pool.query<WrappedKey>(
      `SELECT subject, purpose, wrapped_key AS wrapped FROM log.personal_keys
       JOIN unnest($1::text[], $2::text[]) AS asked(subject, purpose) USING (subject, purpose)`,
      [names.map(({ subject }) => subject), names.map(({ purpose }) => purpose)],
    );
    return rows;
  },
  async add({ subject, purpose, wrapped }) {
    await pool.query(
      'INSERT INTO log.personal_keys (subject, purpose, wrapped_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [subject, purpose, wrapped],
    );
  },
  async destroy({ subject, purpose }: KeyName) {
    await pool.query(
      `INSERT INTO log.personal_keys (subject, purpose, erased_at) VALUES ($1, $2, now())
       ON CONFLICT (subject, purpose) DO UPDATE SET wrapped_key = NULL, erased_at = coalesce(personal_keys.erased_at, now())`,
      [subject, purpose],
    );
  },
});
