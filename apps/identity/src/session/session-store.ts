import { uuidv7 } from '@kinerja/clock';
import type { AccountId } from '@kinerja/identity-domain';
import { instant, type Instant } from '@kinerja/vocabulary';
import type { DataSource, Repository } from 'typeorm';
import { deviceOf } from './device';
import { SessionRow } from './sessions.entity';

/** The door lets nobody stay longer (R18): 12 hours whatever happens, 30 minutes without a request; seen to six minutes. */
const IS_OPEN = `ended_at IS NULL AND began_at > now() - interval '12 hours' AND seen_at > now() - interval '36 minutes'`;

/** When the person of a session proved last who they are: by the sign-in, or asked again (IDN-135). */
export type Proved = Readonly<{ provedAt: Instant }>;
export type BegunSession = Proved & Readonly<{ sessionId: string }>;

/** The sessions of all accounts. Rule IDN-090: one that was ended stays so, whatever process ends in between. */
export class SessionStore {
  constructor(private readonly source: DataSource) {}

  /** Answers with the id that the door puts into its cookie: a new one, unless a repeat of the same sign-in has one already. */
  async begin(
    accountId: AccountId,
    userAgent: string,
    sessionId = uuidv7(),
    /** Where that was not just now: at another provider, hours ago. */
    proved?: Instant,
  ): Promise<BegunSession> {
    await this.source.query(`DELETE FROM identity.sessions WHERE began_at < now() - interval '1 day'`);
    const row = { sessionId, accountId, ...deviceOf(userAgent), ...(proved !== undefined && { provedAt: proved }) };
    await this.rows.createQueryBuilder().insert().values(row).orIgnore().execute();
    const { provedAt } = await this.rows.findOneByOrFail({ sessionId });
    return { sessionId, provedAt };
  }

  /** Undefined once it was ended. Notes, every five minutes at most, that it was used. */
  async open(sessionId: string, accountId: AccountId): Promise<Proved | undefined> {
    const [found]: { at: Date }[] = await this.source.query(
      `WITH seen AS (UPDATE identity.sessions SET seen_at = now()
         WHERE session_id = $1 AND account_id = $2 AND ended_at IS NULL AND seen_at < now() - interval '5 minutes')
       SELECT proved_at AS at FROM identity.sessions WHERE session_id = $1 AND account_id = $2 AND ended_at IS NULL`,
      [sessionId, accountId],
    );
    return found && { provedAt: instant(found.at) };
  }

  /** Its person has just done so. Undefined for one that was ended. */
  async prove(sessionId: string, accountId: AccountId): Promise<Instant | undefined> {
    const [rows] = (await this.source.query(
      `UPDATE identity.sessions SET proved_at = now() WHERE session_id = $1 AND account_id = $2 AND ended_at IS NULL
       RETURNING proved_at AS at`,
      [sessionId, accountId],
    )) as [{ at: Date }[], number];
    const [proved] = rows;
    return proved && instant(proved.at);
  }

  /** The last used first. */
  openOf(accountId: AccountId): Promise<SessionRow[]> {
    return this.rows
      .createQueryBuilder('session')
      .where('account_id = :accountId', { accountId })
      .andWhere(IS_OPEN)
      .orderBy('seen_at', 'DESC')
      .addOrderBy('session_id', 'DESC')
      .getMany();
  }

  /** Whether there is such a session of this account; twice is once. */
  async end(sessionId: string, accountId: AccountId): Promise<boolean> {
    const { affected } = await this.rows.update(
      { sessionId, accountId },
      { endedAt: () => 'coalesce(ended_at, now())' },
    );
    return affected === 1;
  }

  /** All but `kept`. */
  async endOthers(accountId: AccountId, kept: string | undefined): Promise<void> {
    await this.source.query(
      `UPDATE identity.sessions SET ended_at = now() WHERE account_id = $1 AND session_id IS DISTINCT FROM $2 AND ended_at IS NULL`,
      [accountId, kept ?? null],
    );
  }

  private get rows(): Repository<SessionRow> {
    return this.source.getRepository(SessionRow);
  }
}
