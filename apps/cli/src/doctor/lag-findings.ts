import type { Pool } from 'pg';
import { ok, warn, type Finding } from './finding';

/** `diskominfo/planning` and its database. */
export type ServicePool = Readonly<{ name: string; service: string; pool: Pool }>;

const MANY = 1_000;

const nexts = async (pool: Pool, text: string): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await pool.query<{ place: string; next: string }>(text);
  return new Map(rows.map(({ place, next }) => [place, Number(next)]));
};

/** How many messages of its own instance a service has not worked in. */
export const lagFindings = async (services: readonly ServicePool[]): Promise<readonly Finding[]> => {
  const said = new Map<string, number>();
  for (const { pool } of services) {
    const own = await nexts(
      pool,
      `SELECT topic || '/' || partition AS place, next_offset AS next FROM log.outbox_partitions`,
    );
    own.forEach((next, place) => said.set(place, next));
  }
  const findings: Finding[] = [];
  for (const { name, pool } of services) {
    const heard = await nexts(
      pool,
      `SELECT topic || '/' || partition AS place, next_offset AS next FROM log.consumer_offsets`,
    );
    let behind = 0;
    heard.forEach((next, place) => (behind += Math.max(0, (said.get(place) ?? next) - next)));
    const detail = `${behind} messages not worked in`;
    findings.push(
      behind > MANY ? warn(`${name} consumer`, `${detail}; look at its log`) : ok(`${name} consumer`, detail),
    );
  }
  return findings;
};
