import { join } from 'node:path';
import { identityControlTotalsStatedV1 } from '@kinerja/identity-contracts';
import { importsFeatures } from '@kinerja/imports';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, type ServiceDefinition, partsOf, type ServiceRuntime } from '@kinerja/service-runtime';
import { AccountAdministration } from './account/account-administration';
import { accountFeature } from './account/account.feature';
import { accountHandler } from './account/account.handler';
import { ActivationCheck } from './account/activation';
import { ActivationCodes } from './account/activation-codes';
import { administratorsFeature } from './account/administrators.feature';
import { administratorsHandler } from './account/administrators.handler';
import { FirstAccounts } from './account/first-accounts';
import { NewPassword } from './account/new-password';
import { RecoveryCodes } from './account/recovery-codes';
import { CurrentAccounts, SignIn } from './account/sign-in';
import { assignmentFeature } from './assignment/assignment.feature';
import { assignmentHandler } from './assignment/assignment.handler';
import { incidentFeature } from './breach/incident.feature';
import { incidentHandler } from './breach/incident.handler';
import { calendarFeature } from './calendar/calendar.feature';
import { calendarHandler } from './calendar/calendar.handler';
import { PostFacts } from './assignment/post-facts';
import { compose, type IdentityKeys } from './compose';
import { credentialFeature } from './credential/credential.feature';
import { CredentialStore } from './credential/credential-store';
import { correctionFeature } from './correction/correction.feature';
import { correctionHandler } from './correction/correction.handler';
import { FormerHashes } from './credential/former-hashes';
import { Passwords } from './credential/passwords';
import { controlLines } from './control-totals/control-totals.queries';
import { delegationFeature } from './delegation/delegation.feature';
import { delegationHandler } from './delegation/delegation.handler';
import { erasureFeature } from './erasure/erasure.feature';
import { erasureHandler } from './erasure/erasure.handler';
import { RetentionTime } from './erasure/retention-time';
import { firstStepsFeature } from './first-steps/first-steps.feature';
import type { IdentitySettings } from './identity.settings';
import { KeyedDigests } from './keys/keyed-digests';
import { outageFeature } from './outage/outage.feature';
import { outageHandler } from './outage/outage.handler';
import { OutageWatch } from './outage/outage-watch';
import { OutsideClaims } from '@kinerja/http-edge';
import { outsideAccountFeature } from './outside-account/outside-account.feature';
import { OutsideAccounts } from './outside-account/outside-accounts';
import { peopleImportFeature } from './people-import/people-import.feature';
import { peopleImportHandler } from './people-import/people-import.handler';
import { peopleImport } from './people-import/people.import';
import { PeopleFaultsCount } from './people-faults/people-faults-count';
import { peopleFaultsFeature } from './people-faults/people-faults.feature';
import { personFeature } from './person/person.feature';
import { personHandler } from './person/person.handler';
import { secondFactorDemandFeature } from './second-factor-demand/second-factor-demand.feature';
import { secondFactorDemandHandler } from './second-factor-demand/second-factor-demand.handler';
import { PasskeyCeremony } from './passkey/passkey-ceremony';
import { passkeyFeature } from './passkey/passkey.feature';
import { Passkeys } from './passkey/passkeys';
import { ScimAccounts } from './scim/scim-accounts';
import { scimFeature } from './scim/scim.feature';
import { AssertionCheck } from './service-account/assertion-check';
import { AssertionStore } from './service-account/assertion-store';
import { serviceAccountFeature } from './service-account/service-account.feature';
import { ResponsibleAccounts } from './service-account/responsible';
import { serviceAccountHandler } from './service-account/service-account.handler';
import { SignInSteps } from './second-factor/sign-in-steps';
import { SecondFactorCheck } from './second-factor/second-factor-check';
import { SecondFactorOffers } from './second-factor/second-factor-offers';
import { secondFactorFeature } from './second-factor/second-factor.feature';
import { SecondFactors } from './second-factor/second-factors';
import { sessionFeature } from './session/session.feature';
import { AccountSessions } from './session/account-sessions';
import { SessionStore } from './session/session-store';
import { rotationFeature } from './shift/rotation.feature';
import { rotationHandler } from './shift/rotation.handler';
import { shiftPatternFeature } from './shift/shift-pattern.feature';
import { shiftPatternHandler } from './shift/shift-pattern.handler';
import { superiorReportFeature } from './superior-report/superior-report.feature';
import { superiorReportHandler } from './superior-report/superior-report.handler';
import { unitFeature } from './unit/unit.feature';
import { unitHandler } from './unit/unit.handler';
import { identityTrail } from './identity.trail';
import { webhookFeature } from './webhook/webhook.feature';
import { WebhookAdministration } from './webhook/webhook-administration';
import { WebhookDeliveryStore } from './webhook/webhook-delivery-store';
import { WebhookDispatcher } from './webhook/webhook-dispatcher';
import { webhookHandler } from './webhook/webhook.handler';
import { WebhookReceivers } from './webhook/webhook-receivers';
import { WebhookSecrets } from './webhook/webhook-secrets';
import { WebhookStanding } from './webhook/webhook-standing';

export type { IdentitySettings } from './identity.settings';
export { webhooksFrom, webhookSettings } from './webhook/webhook.settings';

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

const partsWith = (keys: IdentityKeys) =>
  partsOf((runtime: ServiceRuntime) => compose(runtime, keys), {
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

/** Units, people, assignments, accounts. The settings carry its keys and the first account. */
export const identityService = (settings: IdentitySettings): ServiceDefinition => {
  const digests = new KeyedDigests(settings.digestKey);
  return defineService({
    name: 'identity',
    trail: identityTrail,
    parts: partsWith({ digests, settings }),
    features: [
      unitFeature,
      personFeature(digests),
      assignmentFeature,
      erasureFeature,
      incidentFeature,
      superiorReportFeature,
      correctionFeature,
      calendarFeature,
      shiftPatternFeature,
      rotationFeature,
      delegationFeature,
      outageFeature,
      peopleFaultsFeature,
      firstStepsFeature,
      secondFactorFeature, // before `accounts/:id/…`, so that `me` is never taken for an id
      passkeyFeature,
      secondFactorDemandFeature,
      outsideAccountFeature,
      serviceAccountFeature,
      scimFeature,
      webhookFeature,
      accountFeature,
      administratorsFeature,
      credentialFeature,
      sessionFeature,
      peopleImportFeature,
      ...importsFeatures(peopleImport),
      controlTotalsFeature({ contract: identityControlTotalsStatedV1, linesOf: controlLines }),
    ],
    migrations: join(__dirname, '..', 'migrations'),
  });
};
