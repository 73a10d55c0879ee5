import type { Pool } from 'pg';
import { blocks, ok, warn, type Finding } from './finding';

/** `diskominfo/planning` and its database. */
export type ServicePool = Readonly<{ name: string; service: string; pool: Pool }>;

const MANY = 1_000;

const nexts = async (pool: Pool, text: string): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await pool.query<{ place: string; next: string }>(text);
  return new Map(rows.map(({ place, next }) => [place, Number(next)]));
};

const publishedBy = async (services: readonly ServicePool[]): Promise<ReadonlyMap<string, number>> => {
  const said = new Map<string, number>();
  for (const { pool } of services) {
    const own = await nexts(
      pool,
      `SELECT topic || '/' || partition AS place, next_offset AS next FROM log.outbox_partitions`,
    );
    own.forEach((next, place) => said.set(place, next));
  }
  return said;
};

const beyondIn = (heard: ReadonlyMap<string, number>, said: ReadonlyMap<string, number>): readonly string[] =>
  [...heard]
    .filter(([place, next]) => next > (said.get(place) ?? next))
    .map(
      ([place, next]) =>
        `${place} stands at offset ${next}, beyond the end ${said.get(place) ?? 0}; see kinerja verify`,
    );

/** How many messages of its own instance a service has not worked in, and whether it claims to have heard what was never said. */
export const lagFindings = async (services: readonly ServicePool[]): Promise<readonly Finding[]> => {
  const said = await publishedBy(services);
  const findings: Finding[] = [];
  for (const { name, pool } of services) {
    const heard = await nexts(
      pool,
      `SELECT topic || '/' || partition AS place, next_offset AS next FROM log.consumer_offsets`,
    );
    let behind = 0;
    heard.forEach((next, place) => (behind += Math.max(0, (said.get(place) ?? next) - next)));
    // Asked after what was heard, or a message that came in between would seem never to have been said.
    const beyond = beyondIn(heard, said).length > 0 ? beyondIn(heard, await publishedBy(services)) : [];
    findings.push(...beyond.map((detail) => blocks(`${name} consumer`, detail)));
    const detail = `${behind} messages not worked in`;
    findings.push(
      behind > MANY ? warn(`${name} consumer`, `${detail}; look at its log`) : ok(`${name} consumer`, detail),
    );
  }
  return findings;
};
