import { uuidv7 } from '@kinerja/clock';
import { withCommand, withRoute, type CommandLog } from '@kinerja/commands';
import { openDataSource } from '@kinerja/database';
import { openEventStore, type SealingEventStore } from '@kinerja/event-store';
import { accountId, type AccountId } from '@kinerja/identity-domain';
import { routeTo } from '@kinerja/messaging';
import { ReactionRound, sqlReactions } from '@kinerja/processes';
import { preparedDatabase } from '@kinerja/service-testing';
import type { TestDatabase } from '@kinerja/testing';
import { instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { accountHandler } from '../account/account.handler';
import { PasswordHasher } from '../account/password-hasher';
import { identityService } from '../app.module';
import { CredentialStore } from './credential-store';
import { namedCredentials } from './named-credentials.reaction';
import { Passwords } from './passwords';

export const now = instant('2026-11-02T01:00:00.000Z');
export const wrappingKey = Buffer.alloc(32, 7).toString('base64');
const key = Buffer.alloc(32, 5);
const definition = identityService({ digestKey: Buffer.alloc(32, 3).toString('base64') });

/** Ends a process before or after one of the calls it makes: what comes then in its code never happens. */
export class Kill {
  private passed = 0;
  private end: () => void = () => undefined;
  private readonly dead = new Promise<'killed'>((resolve) => (this.end = () => resolve('killed')));

  /** 1 is before the first call, 2 behind it, and so on. */
  constructor(private readonly at: number) {}

  /** The calls of this part count. */
  watch<Part extends object>(part: Part): Part {
    return new Proxy(part, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function') return found;
        return async (...given: unknown[]): Promise<unknown> => {
          await this.pass();
          const answer: unknown = await (found as (...all: unknown[]) => unknown).apply(target, given);
          await this.pass();
          return answer;
        };
      },
    });
  }

  /** What the run answers, or that it was killed. */
  run<Answer>(run: () => Promise<Answer>): Promise<Answer | 'killed'> {
    return Promise.race([run(), this.dead]);
  }

  private pass(): Promise<void> {
    this.passed += 1;
    if (this.passed < this.at) return Promise.resolve();
    this.end();
    return new Promise(() => undefined);
  }
}

const none = new Kill(Number.POSITIVE_INFINITY);

/** The log, where the answer to every commit is lost on its way: it was looked up by the command's id. */
const answersLost = (log: CommandLog): CommandLog => ({
  ...log,
  load: (stream) => log.load(stream),
  commit: async (item) => {
    const outcome = await log.commit(item);
    return outcome.kind === 'committed' ? { kind: 'duplicate', of: outcome } : outcome;
  },
});

/** One process of identity over a database, as far as passwords go. */
export class PasswordProcess {
  private constructor(
    readonly database: TestDatabase,
    readonly source: DataSource,
    readonly log: SealingEventStore & CommandLog,
    readonly credentials: CredentialStore,
  ) {}

  static async over(database: TestDatabase): Promise<PasswordProcess> {
    const { catalog, entities, name } = definition;
    const pool = { poolSize: 4, onPoolError: () => undefined };
    const source = await openDataSource({ url: database.url, entities, schema: name, ...pool });
    const opened = openEventStore({ pool: database.pool, catalog, sealing: { wrappingKey } });
    const log = withRoute(opened, routeTo({ agency: 'dinsos', service: name }));
    return new PasswordProcess(database, source, log, new CredentialStore(source, key));
  }

  static async start(): Promise<PasswordProcess> {
    return PasswordProcess.over(await preparedDatabase(definition));
  }

  async close(): Promise<void> {
    await this.log.close();
    await this.source.destroy();
  }

  /** An account nobody has activated. */
  async account(): Promise<AccountId> {
    const id = accountId(uuidv7());
    const data = { accountId: id, username: id, roles: ['auditor'], now } as const;
    const created = await this.command(() => accountHandler(this.log).handle({ type: 'CreateAccount', data }));
    if (!created.accepted) throw new Error(created.refusal.code);
    return id;
  }

  async disable(account: AccountId): Promise<void> {
    const data = { accountId: account, by: accountId(uuidv7()), reason: 'pensiun', now };
    await this.command(() => accountHandler(this.log).handle({ type: 'DisableAccount', data }));
  }

  activate(account: AccountId, hash: string, commandId = uuidv7()) {
    return this.set('ActivateAccount', account, hash, { commandId });
  }

  /** Another `fingerprint` stands for another request. */
  change(account: AccountId, hash: string, asked: Asked = { commandId: uuidv7() }) {
    return this.set('ChangePassword', account, hash, asked);
  }

  private set(type: 'ActivateAccount' | 'ChangePassword', account: AccountId, hash: string, asked: Asked) {
    const { commandId, fingerprint = 'a'.repeat(64), kill = none, loses = false } = asked;
    const accounts = accountHandler(loses ? answersLost(this.log) : kill.watch(this.log));
    const passwords = new Passwords(kill.watch(this.credentials), accounts, new PasswordHasher());
    const set = () => passwords.set(type, { accountId: account, hash, now });
    return kill.run(() => this.command(set, { commandId, fingerprint }));
  }

  private command<T>(run: () => Promise<T>, { commandId = uuidv7(), fingerprint = 'a'.repeat(64) } = {}): Promise<T> {
    return withCommand({ commandId, actor: 'test', correlationId: commandId, fingerprint }, run);
  }

  /** Does what follows from the events, until nothing does. */
  async react(kill = none): Promise<'done' | 'killed'> {
    const store = kill.watch(sqlReactions(this.database.pool));
    const reaction = namedCredentials(kill.watch(this.credentials));
    const onParked = ({ reason }: Readonly<{ reason: string }>): never => {
      throw new Error(reason);
    };
    const round = new ReactionRound(reaction, { service: 'identity', log: this.log, store, batch: 100, onParked });
    return kill.run(async () => {
      while (await round.work());
      return 'done' as const;
    });
  }

  /** What whoever signs in must know, as the log says. */
  async inForce(account: AccountId): Promise<string | undefined> {
    const state = await accountHandler(this.log).state({ accountId: account });
    return state.status === 'active' ? this.credentials.secretOf(state.credentialId) : undefined;
  }

  /** Everything that is kept of an account. */
  async kept(account: AccountId): Promise<number> {
    const text = 'SELECT FROM identity.credentials WHERE account_id = $1';
    return (await this.database.superuser.query(text, [account])).rowCount ?? 0;
  }

  async aDayLater(): Promise<void> {
    await this.database.superuser.query(
      `UPDATE identity.credentials SET changed_at = changed_at - interval '25 hours'`,
    );
    await this.credentials.sweep();
  }

  async eventsOf(account: AccountId): Promise<readonly string[]> {
    return (await this.log.load(`account-${account}`)).events.map(({ type }) => type);
  }
}

type Asked = Readonly<{ commandId: string; fingerprint?: string; kill?: Kill; loses?: boolean }>;
