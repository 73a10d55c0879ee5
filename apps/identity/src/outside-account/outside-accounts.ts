import type { EventStore } from '@kinerja/event-store';
import type { AccountId } from '@kinerja/identity-domain';
import type { OutsideClaim } from '@kinerja/http-edge';
import { problem } from '@kinerja/problem-details';
import { hasCaughtUp, type ProjectionRunner } from '@kinerja/projections';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { AccountHandler } from '../account/account.handler';
import { accountsBehind } from '../account/account.problems';
import { accountById, type Account } from '../account/accounts.queries';
import type { KeyedDigests } from '../keys/keyed-digests';
import { PersonRow } from '../person/people.table';
import { OutsideAccountRow } from './outside-accounts.table';

const PATIENCE_MS = 500;

type Parts = Readonly<{
  source: DataSource;
  store: EventStore;
  projections: ProjectionRunner;
  accounts: AccountHandler;
  digests: KeyedDigests;
}>;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** Whose account is meant by whoever the city's own provider knows. */
export class OutsideAccounts {
  constructor(private readonly parts: Parts) {}

  subjectOf({ issuer, subject }: OutsideClaim): string {
    return this.parts.digests.outsideSubject(issuer, subject);
  }

  /** As the log has it now, whatever read tables still show (IDN-200). @throws ProblemException 503 while they may not show it yet. */
  async accountOf(claim: OutsideClaim): Promise<Account | undefined> {
    const subject = this.subjectOf(claim);
    const isBehind = !(await hasCaughtUp(this.parts, PATIENCE_MS));
    const row = await this.parts.source.getRepository(OutsideAccountRow).findOneBy({ subject });
    const account = row && (await accountById(this.parts.source, row.accountId));
    if (account?.status === 'active' && (await this.isLinked(account.accountId, subject))) return account;
    if (isBehind) throw problem('account.not-yet-shown', accountsBehind);
    return undefined;
  }

  /** As the log has it. */
  async isLinked(accountId: AccountId, subject: string): Promise<boolean> {
    const state = await this.parts.accounts.state({ accountId });
    return state.status === 'active' && state.outsideSubject === subject;
  }

  async of(accountId: AccountId): Promise<OutsideAccountRow | undefined> {
    await hasCaughtUp(this.parts, PATIENCE_MS);
    return (await this.parts.source.getRepository(OutsideAccountRow).findOneBy({ accountId })) ?? undefined;
  }

  /** Whether the provider is known to speak of somebody else (IDN-206); not where it says no NIP, or none is known here. */
  async isAnothers({ nip }: OutsideClaim, employeeId: EmployeeId | null): Promise<boolean> {
    if (nip === undefined || employeeId === null) return false;
    const person = await this.parts.source.getRepository(PersonRow).findOneBy({ employeeId });
    return !!person?.nip && digitsOf(person.nip) !== digitsOf(nip);
  }
}
