import { partsOf, type ServiceRuntime } from '@kinerja/service-runtime';
import { AccountAdministration } from './account/account-administration';
import { accountHandler } from './account/account.handler';
import { ActivationCheck } from './account/activation';
import { ActivationCodes } from './account/activation-codes';
import { administratorsHandler } from './account/administrators.handler';
import { FirstAccounts } from './account/first-accounts';
import { NewPassword } from './account/new-password';
import { RecoveryCodes } from './account/recovery-codes';
import { CurrentAccounts, SignIn } from './account/sign-in';
import { assignmentHandler } from './assignment/assignment.handler';
import { incidentHandler } from './breach/incident.handler';
import { calendarHandler } from './calendar/calendar.handler';
import { PostFacts } from './assignment/post-facts';
import { compose, type IdentityKeys } from './compose';
import { CredentialStore } from './credential/credential-store';
import { correctionHandler } from './correction/correction.handler';
import { FormerHashes } from './credential/former-hashes';
import { Passwords } from './credential/passwords';
import { delegationHandler } from './delegation/delegation.handler';
import { erasureHandler } from './erasure/erasure.handler';
import { RetentionTime } from './erasure/retention-time';
import { outageHandler } from './outage/outage.handler';
import { OutageWatch } from './outage/outage-watch';
import { OutsideClaims } from '@kinerja/http-edge';
import { OutsideAccounts } from './outside-account/outside-accounts';
import { peopleImportHandler } from './people-import/people-import.handler';
import { PeopleFaultsCount } from './people-faults/people-faults-count';
import { personHandler } from './person/person.handler';
import { secondFactorDemandHandler } from './second-factor-demand/second-factor-demand.handler';
import { PasskeyCeremony } from './passkey/passkey-ceremony';
import { Passkeys } from './passkey/passkeys';
import { ScimAccounts } from './scim/scim-accounts';
import { AssertionCheck } from './service-account/assertion-check';
import { AssertionStore } from './service-account/assertion-store';
import { ResponsibleAccounts } from './service-account/responsible';
import { serviceAccountHandler } from './service-account/service-account.handler';
import { SignInSteps } from './second-factor/sign-in-steps';
import { SecondFactorCheck } from './second-factor/second-factor-check';
import { SecondFactorOffers } from './second-factor/second-factor-offers';
import { SecondFactors } from './second-factor/second-factors';
import { AccountSessions } from './session/account-sessions';
import { SessionStore } from './session/session-store';
import { rotationHandler } from './shift/rotation.handler';
import { shiftPatternHandler } from './shift/shift-pattern.handler';
import { superiorReportHandler } from './superior-report/superior-report.handler';
import { unitHandler } from './unit/unit.handler';
import { WebhookAdministration } from './webhook/webhook-administration';
import { WebhookDeliveryStore } from './webhook/webhook-delivery-store';
import { WebhookDispatcher } from './webhook/webhook-dispatcher';
import { webhookHandler } from './webhook/webhook.handler';
import { WebhookReceivers } from './webhook/webhook-receivers';
import { WebhookSecrets } from './webhook/webhook-secrets';
import { WebhookStanding } from './webhook/webhook-standing';

/** Accounts, and how their people come in. */
const accountParts = {
  accounts: accountHandler,
  administrators: administratorsHandler,
  administration: AccountAdministration,
  recoveryCodes: RecoveryCodes,
  credentials: CredentialStore,
  passwords: Passwords,
  currentAccounts: CurrentAccounts,
  activationCodes: ActivationCodes,
  newPassword: NewPassword,
  sessions: SessionStore,
  accountSessions: AccountSessions,
  signIn: SignIn,
  secondFactors: SecondFactors,
  secondFactorCheck: SecondFactorCheck,
  secondFactorOffers: SecondFactorOffers,
  signInSteps: SignInSteps,
  secondFactorDemands: secondFactorDemandHandler,
} as const;

/** Of those who come in otherwise than with a password of ours. */
const outsiderParts = {
  outsideAccounts: OutsideAccounts,
  outsideClaims: OutsideClaims,
  serviceAccounts: serviceAccountHandler,
  responsibleAccounts: ResponsibleAccounts,
  assertionStore: AssertionStore,
  assertionCheck: AssertionCheck,
  scimAccounts: ScimAccounts,
  passkeyCeremony: PasskeyCeremony,
  passkeys: Passkeys,
} as const;

/** What other systems are told with. */
const webhookParts = {
  webhooks: webhookHandler,
  webhookSecrets: WebhookSecrets,
  webhookStanding: WebhookStanding,
  webhookAdministration: WebhookAdministration,
  webhookDeliveries: WebhookDeliveryStore,
  webhookReceivers: WebhookReceivers,
} as const;

/** How units work that do not follow the calendar. */
const shiftParts = { rotations: rotationHandler, shiftPatterns: shiftPatternHandler } as const;

/** What `compose` makes, by the token under which features ask for it. */
export const partsWith = (keys: IdentityKeys) =>
  partsOf((runtime: ServiceRuntime) => compose(runtime, keys), {
    ...accountParts,
    ...outsiderParts,
    ...webhookParts,
    webhookDispatcher: WebhookDispatcher,
    activation: ActivationCheck,
    units: unitHandler,
    people: personHandler,
    assignments: assignmentHandler,
    calendars: calendarHandler,
    ...shiftParts,
    delegations: delegationHandler,
    outages: outageHandler,
    outageWatch: OutageWatch,
    peopleFaultsCount: PeopleFaultsCount,
    superiorReports: superiorReportHandler,
    erasures: erasureHandler,
    retention: RetentionTime,
    incidents: incidentHandler,
    corrections: correctionHandler,
    postFacts: PostFacts,
    peopleImports: peopleImportHandler,
    firstAccounts: FirstAccounts,
    formerHashes: FormerHashes,
  });
