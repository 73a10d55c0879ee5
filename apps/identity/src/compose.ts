import type { ServiceRuntime } from '@kinerja/service-runtime';
import { AccountAdministration } from './account/account-administration';
import { accountHandler } from './account/account.handler';
import { ActivationCheck } from './account/activation';
import { ActivationCodes } from './account/activation-codes';
import { administratorsHandler } from './account/administrators.handler';
import { FirstAccounts } from './account/first-accounts';
import { GuessDelay } from './account/guess-delay';
import { NewPassword } from './account/new-password';
import { PasswordHasher } from './account/password-hasher';
import { RecoveryCodes } from './account/recovery-codes';
import { CurrentAccounts, SignIn } from './account/sign-in';
import { assignmentHandler } from './assignment/assignment.handler';
import { calendarHandler } from './calendar/calendar.handler';
import { PostFacts } from './assignment/post-facts';
import { CredentialStore } from './credential/credential-store';
import { FormerHashes } from './credential/former-hashes';
import { Passwords } from './credential/passwords';
import { delegationHandler } from './delegation/delegation.handler';
import type { IdentitySettings } from './identity.settings';
import { outageHandler } from './outage/outage.handler';
import type { KeyedDigests } from './keys/keyed-digests';
import { peopleImportHandler } from './people-import/people-import.handler';
import { personHandler } from './person/person.handler';
import { SessionStore } from './session/session-store';
import { superiorReportHandler } from './superior-report/superior-report.handler';
import { unitHandler } from './unit/unit.handler';

/** `settings`: beside those of every service. */
export type IdentityKeys = Readonly<{ digests: KeyedDigests; settings: IdentitySettings }>;

/** What people sign in with. */
const signInParts = (
  { dataSource, store, projections, clock, settings: { agency } }: ServiceRuntime,
  { digests, settings }: IdentityKeys,
) => {
  const accounts = accountHandler(store);
  const credentials = new CredentialStore(dataSource, digests.cipherKey('credentials'));
  const hasher = new PasswordHasher();
  const passwords = new Passwords(credentials, accounts, hasher);
  const currentAccounts = new CurrentAccounts(dataSource, store, projections);
  const administrators = administratorsHandler(store);
  const recoveryCodes = new RecoveryCodes(accounts, digests);
  return {
    ...{ accounts, administrators, credentials, passwords, currentAccounts, recoveryCodes },
    sessions: new SessionStore(dataSource),
    administration: new AccountAdministration(accounts, administrators, agency),
    activationCodes: new ActivationCodes(digests),
    newPassword: new NewPassword(hasher, agency, settings),
    signIn: new SignIn(currentAccounts, passwords, new GuessDelay(), clock),
    activation: new ActivationCheck(currentAccounts, digests, recoveryCodes, new GuessDelay()),
  };
};

/** What identity is made of. */
export const compose = (runtime: ServiceRuntime, keys: IdentityKeys) => {
  const { store, clock, settings } = runtime;
  const signIn = signInParts(runtime, keys);
  return {
    ...signIn,
    units: unitHandler(store),
    people: personHandler(store, keys.digests),
    assignments: assignmentHandler(store),
    calendars: calendarHandler(store),
    delegations: delegationHandler(store),
    outages: outageHandler(store),
    superiorReports: superiorReportHandler(store),
    postFacts: new PostFacts(runtime),
    peopleImports: peopleImportHandler(store),
    firstAccounts: new FirstAccounts({ ...signIn, store, clock }, settings.agency, keys.settings.bootstrap),
    formerHashes: new FormerHashes(runtime, signIn.credentials),
  };
};
