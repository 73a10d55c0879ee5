import { AGENCY_SERVICES, CENTRE, CENTRE_SERVICES, Databases, Home, type Edition } from '@kinerja/installation';
import type { Pool } from 'pg';

/** A command as the log of a service holds it; `derived`: caused by a message, not by a request. */
export type LoggedCommand = Readonly<{
  agency: string;
  service: string;
  id: string;
  events: number;
  derived: boolean;
  types: readonly string[];
}>;
/** Agency → service → position of the newest event. */
export type Heads = Readonly<Record<string, Readonly<Record<string, string>>>>;

const COMMANDS_AFTER = `
  SELECT c.command_id::text AS id, coalesce(e.events, 0)::int AS events, coalesce(e.derived, false) AS derived,
         coalesce(e.types, '{}') AS types
    FROM log.commands c
    LEFT JOIN (SELECT meta ->> 'commandId' AS id, count(*) AS events, bool_or(meta ->> 'causationId' IS NOT NULL) AS derived,
                      array_agg(DISTINCT type) AS types
                 FROM log.events WHERE position > $1 GROUP BY 1) e ON e.id = c.command_id::text
   WHERE c.position > $1`;

/** The databases of the system under test, asked as superuser, running or not. */
export class Logs {
  private databases: Databases;

  constructor(private readonly system: Readonly<{ home: string; edition: Edition }>) {
    this.databases = this.open();
  }

  /** A main process that was killed gave PostgreSQL other ports when it started again. */
  async reconnect(): Promise<void> {
    await this.databases.close();
    this.databases = this.open();
  }

  pool(agency: string, service: string): Promise<Pool> {
    return this.databases.pool(agency, service);
  }

  /** Of the agencies' logs now. */
  async heads(agencies: readonly string[]): Promise<Heads> {
    const heads: Record<string, Record<string, string>> = {};
    for (const agency of agencies) {
      const ofAgency: Record<string, string> = {};
      for (const service of AGENCY_SERVICES) ofAgency[service] = await this.head(agency, service);
      heads[agency] = ofAgency;
    }
    return heads;
  }

  /** Commands written after those heads. */
  async commandsAfter(heads: Heads): Promise<readonly LoggedCommand[]> {
    const logged: LoggedCommand[] = [];
    for (const [agency, services] of Object.entries(heads))
      for (const [service, head] of Object.entries(services)) {
        const pool = await this.pool(agency, service);
        const { rows } = await pool.query<Omit<LoggedCommand, 'agency' | 'service'>>(COMMANDS_AFTER, [head]);
        logged.push(...rows.map((row) => ({ agency, service, ...row })));
      }
    return logged;
  }

  /** Every log of these agencies, and of the centre that hears them. */
  async pools(agencies: readonly string[]): Promise<readonly Pool[]> {
    const pools: Pool[] = [];
    for (const agency of agencies) for (const service of AGENCY_SERVICES) pools.push(await this.pool(agency, service));
    for (const service of CENTRE_SERVICES) pools.push(await this.pool(CENTRE, service));
    return pools;
  }

  close(): Promise<void> {
    return this.databases.close();
  }

  private open(): Databases {
    return new Databases(Home.open(this.system.home), this.system.edition);
  }

  private async head(agency: string, service: string): Promise<string> {
    const pool = await this.pool(agency, service);
    const { rows } = await pool.query<{ position: string }>('SELECT position::text FROM log.head');
    const [head] = rows;
    if (!head) throw new Error(`the log of ${agency}/${service} has no head`);
    return head.position;
  }
}
