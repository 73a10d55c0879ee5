import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activity, metaOf, TYPE } from '../../shared/activity';
import { peerDatabase } from '../../shared/cluster';
import { peerFolder } from '../../shared/peers';
import type { MakeSubject } from '../subject';

const CONNECTIONS = 10;

/** What its install.sh runs, in that order. */
const SCRIPTS = [
  'roles/message-store', 'schema/message-store', 'extensions/pgcrypto', 'tables/messages', 'types/message',
  'functions/message-store-version', 'functions/hash-64', 'functions/acquire-lock', 'functions/category',
  'functions/is-category', 'functions/id', 'functions/cardinal-id', 'functions/stream-version', 'functions/write-message',
  'indexes/messages-id', 'indexes/messages-stream', 'indexes/messages-category',
]; // prettier-ignore

/** `write_message` with the expected version, its documented way in. It takes a lock per category. */
export const messageDb: MakeSubject = async (postgres) => {
  const folder = join(peerFolder('@eventide/message-db'), 'database');
  const pool = await peerDatabase(postgres, 'message_store', CONNECTIONS);
  await pool.query('ALTER DATABASE message_store SET search_path TO message_store, public');
  const install = await pool.connect();
  await install.query('SET search_path TO message_store, public');
  for (const script of SCRIPTS) await install.query(readFileSync(join(folder, `${script}.sql`), 'utf8'));
  install.release(true);
  const text = 'SELECT write_message($1::varchar, $2::varchar, $3::varchar, $4::jsonb, $5::jsonb, $6::bigint)';
  const writer = () => {
    const stream = `activity-${randomUUID()}`;
    let version = -1;
    return async (nth: number): Promise<number> => {
      const id = randomUUID();
      const values = [id, stream, TYPE, JSON.stringify(activity(nth)), JSON.stringify(metaOf(id)), version];
      await pool.query({ name: 'write_message', text, values });
      version += 1;
      return 1;
    };
  };
  return { name: 'message-db', writer, close: () => pool.end() };
};
