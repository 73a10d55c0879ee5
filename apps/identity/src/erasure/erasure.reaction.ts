import { derivedCommand } from '@kinerja/commands';
import type { AccountHandler } from '../account/account.handler';
import { carriedOut } from '@kinerja/messaging';
import type { CorrectionHandler } from '../correction/correction.handler';
import type { AccountCreated, ErasureEvent } from '@kinerja/identity-domain';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import { caughtUp } from '@kinerja/projections';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import { AccountRow } from '../account/accounts.table';
import type { PersonHandler } from '../person/person.handler';
import { clearWords } from './clear-words';

export type ErasureNeeds = Readonly<{
  people: PersonHandler;
  accounts: AccountHandler;
  corrections: CorrectionHandler;
}>;
type Composed = ComposedRuntime<ErasureNeeds>;

/** A row that was written just before must be cleared too. */
const PATIENCE_MS = 5_000;

const forgetPerson = async ({ clock, parts }: Composed, employeeId: EmployeeId): Promise<void> => {
  const data = { employeeId, now: clock.now() };
  carriedOut(await derivedCommand('person', () => parts.people.handle({ type: 'ForgetPerson', data })));
};

/** Nobody could answer them any more: an answer is sealed under the person's key. */
const endCorrections = async ({ clock, parts }: Composed, employeeId: EmployeeId): Promise<void> => {
  const { open } = await parts.corrections.state({ employeeId });
  for (const correctionId of Object.values(open)) {
    const data = { correctionId, employeeId, now: clock.now() };
    const handled = await derivedCommand(correctionId, () =>
      parts.corrections.handle({ type: 'WithdrawCorrection', data }),
    );
    if (!handled.accepted && handled.refusal.code !== 'correction.ended') carriedOut(handled);
  }
};

const forgetAccount = async ({ store, clock, parts }: Composed, { accountId }: AccountRow): Promise<void> => {
  const { events } = await store.load(`account-${accountId}`);
  const username = (events[0] as AccountCreated | undefined)?.data.username;
  if (username) {
    const data = { accountId, username, now: clock.now() };
    carriedOut(await derivedCommand(accountId, () => parts.accounts.handle({ type: 'ForgetAccount', data })));
  }
  await store.erase(accountId, 'account');
};

/**
 * Rule IDN-184: requests for correction end, names are given back, then the keys are destroyed, then what read tables show in clear is taken out. Each step may be
 * done twice, so that whoever is stopped between two of them begins anew.
 * @throws ReadModelsBehind, after which it comes again.
 */
export const erasures = (composed: Composed): OwnReaction =>
  ownReaction<ErasureEvent>('erasures', {
    ErasureConfirmed: async ({ data: { employeeId } }) => {
      const { store, dataSource } = composed;
      await caughtUp(composed, PATIENCE_MS);
      await endCorrections(composed, employeeId);
      await forgetPerson(composed, employeeId);
      for (const account of await dataSource.getRepository(AccountRow).findBy({ employeeId }))
        await forgetAccount(composed, account);
      await store.erase(employeeId, 'identity');
      await caughtUp(composed, PATIENCE_MS);
      await clearWords(dataSource, employeeId);
    },
  });
