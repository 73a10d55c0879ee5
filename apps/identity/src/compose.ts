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
import { incidentHandler } from './breach/incident.handler';
import { calendarHandler } from './calendar/calendar.handler';
import { PostFacts } from './assignment/post-facts';
import { CredentialStore } from './credential/credential-store';
import { FormerHashes } from './credential/former-hashes';
import { Passwords } from './credential/passwords';
import { delegationHandler } from './delegation/delegation.handler';
import { erasureHandler } from './erasure/erasure.handler';
import { RetentionTime } from './erasure/retention-time';
import type { IdentitySettings } from './identity.settings';
import { outageHandler } from './outage/outage.handler';
import { OutageWatch } from './outage/outage-watch';
import type { KeyedDigests } from './keys/keyed-digests';
import { OutsideClaims } from '@kinerja/http-edge';
import { OutsideAccounts } from './outside-account/outside-accounts';
import { peopleFaultsHandler } from './people-faults/people-faults.handler';
import { PeopleFaultsCount } from './people-faults/people-faults-count';
import { peopleImportHandler } from './people-import/people-import.handler';
import { personHandler } from './person/person.handler';
import { DemandedOf } from './second-factor-demand/demanded-of';
import { secondFactorDemandHandler } from './second-factor-demand/second-factor-demand.handler';
import { PasskeyCeremony, type Challenged } from './passkey/passkey-ceremony';
import { PasskeyStore } from './passkey/passkey-store';
import { Passkeys } from './passkey/passkeys';
import { SignInSteps, type HalfSignedIn } from './second-factor/sign-in-steps';
import { SealedTickets } from './second-factor/sealed-ticket';
import { SecondFactorCheck } from './second-factor/second-factor-check';
import { SecondFactorOffers, type OfferedKey } from './second-factor/second-factor-offers';
import { SecondFactors } from './second-factor/second-factors';
import { AccountSessions } from './session/account-sessions';
import { SessionStore } from './session/session-store';
import { rotationHandler } from './shift/rotation.handler';
import { shiftPatternHandler } from './shift/shift-pattern.handler';
import { correctionHandler } from './correction/correction.handler';
import { superiorReportHandler } from './superior-report/superior-report.handler';
import { unitHandler } from './unit/unit.handler';
import { ScimAccounts } from './scim/scim-accounts';
import { machineParts } from './service-account/compose';
import { webhookParts } from './webhook/compose';

const MINUTE_MS = 60_000;

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

type SignInParts = ReturnType<typeof signInParts>;

/** What a sign-in takes beside the password. */
const secondFactorParts = (
  { clock, settings: { agency } }: ServiceRuntime,
  { digests }: IdentityKeys,
  { credentials, accounts, currentAccounts, signIn }: SignInParts,
  { outsideAccounts: outside }: ReturnType<typeof outsideParts>,
) => {
  const ticketKey = digests.cipherKey('tickets');
  const secondFactors = new SecondFactors(credentials, accounts);
  const secondFactorCheck = new SecondFactorCheck(secondFactors, new GuessDelay(), clock);
  const tickets = new SealedTickets<HalfSignedIn>(ticketKey, 'half a sign-in', 5 * MINUTE_MS);
  const offers = new SealedTickets<OfferedKey>(ticketKey, 'offered key', 30 * MINUTE_MS);
  return {
    ...{ secondFactors, secondFactorCheck },
    secondFactorOffers: new SecondFactorOffers(offers, clock, agency),
    signInSteps: new SignInSteps({
      ...{ tickets, factors: secondFactors, codes: secondFactorCheck, accounts: currentAccounts, clock },
      ...{ signIn, outside },
    }),
  };
};

/** What a sign-in through the city's own provider takes. */
const outsideParts = (
  { dataSource, store, projections, settings: { tokenPublicKey, agency } }: ServiceRuntime,
  { digests }: IdentityKeys,
  { accounts }: SignInParts,
) => ({
  outsideAccounts: new OutsideAccounts({ source: dataSource, store, projections, accounts, digests }),
  outsideClaims: new OutsideClaims(tokenPublicKey, agency),
});

/** What opens an account in the place of both. */
const passkeyParts = (
  { dataSource, clock, settings: { agency } }: ServiceRuntime,
  { digests }: IdentityKeys,
  { credentials, accounts }: SignInParts,
) => {
  const tickets = (purpose: string) =>
    new SealedTickets<Challenged>(digests.cipherKey('tickets'), purpose, 5 * MINUTE_MS);
  const ceremony = new PasskeyCeremony(tickets('passkey to add'), tickets('passkey to show'), clock, agency);
  return {
    passkeyCeremony: ceremony,
    passkeys: new Passkeys(credentials, new PasskeyStore(dataSource), accounts, ceremony),
  };
};

/** What identity is made of. */
export const compose = (runtime: ServiceRuntime, keys: IdentityKeys) => {
  const { store, clock, settings, dataSource, projections } = runtime;
  const signIn = signInParts(runtime, keys);
  const outside = outsideParts(runtime, keys, signIn);
  const outages = outageHandler(store);
  const machines = machineParts(runtime, signIn);
  const people = personHandler(store, keys.digests);
  const { administration } = signIn;
  return {
    ...signIn,
    ...secondFactorParts(runtime, keys, signIn, outside),
    ...passkeyParts(runtime, keys, signIn),
    ...machines,
    ...webhookParts(runtime, keys, { ...machines, ...signIn }),
    secondFactorDemands: secondFactorDemandHandler(store),
    accountSessions: new AccountSessions(signIn.sessions, new DemandedOf(dataSource, clock, settings.zone)),
    ...outside,
    units: unitHandler(store),
    people,
    scimAccounts: new ScimAccounts({ source: dataSource, store, projections, people, administration, clock }),
    assignments: assignmentHandler(store),
    calendars: calendarHandler(store),
    rotations: rotationHandler(store),
    shiftPatterns: shiftPatternHandler(store),
    delegations: delegationHandler(store),
    outages,
    outageWatch: new OutageWatch(runtime, outages),
    peopleFaultsCount: new PeopleFaultsCount(runtime, peopleFaultsHandler(store)),
    superiorReports: superiorReportHandler(store),
    erasures: erasureHandler(store),
    incidents: incidentHandler(store),
    retention: new RetentionTime(keys.settings.retentionYears),
    corrections: correctionHandler(store),
    postFacts: new PostFacts(runtime),
    peopleImports: peopleImportHandler(store),
    firstAccounts: new FirstAccounts({ ...signIn, store, clock }, settings.agency, keys.settings.bootstrap),
    formerHashes: new FormerHashes(runtime, signIn.credentials),
  };
};
