import { DAYS_KEPT } from '@kinerja/imports';
import type { ProcessingStatement } from '@kinerja/trail';
import { identityAccess as access } from './access';
import { CredentialRow } from './credential/credentials.entity';
import { SessionRow } from './session/sessions.entity';
import { WebhookDeliveryRow } from './webhook/webhook-deliveries.entity';
import { DELIVERY_DAYS_KEPT } from './webhook/webhook-delivery-store';

/** The agency cannot do its task without knowing who works there; the act on civil servants asks for the rest. */
const employment = { ground: 'legal-duty', laws: ['UU 20/2023'] } as const;
/** Rights that the person has. */
const rights = { ground: 'legal-duty', laws: ['UU 27/2022'] } as const;
const security = {
  purpose: 'let-in-and-keep-out',
  ground: 'public-task',
  laws: ['UU 27/2022', 'Perpres 95/2018'],
} as const;

/** Rule TRL-011: why identity keeps what it keeps of people. */
export const identityProcessing: ProcessingStatement = {
  of: {
    person: {
      ...{ purpose: 'know-who-works-here', ...employment },
      readBy: [
        ...[access.readPeople, access.readPeopleFile, access.readPerson, access.readPersonChanges],
        ...[access.readPeopleFaults, access.readOwnIdentity, access.readOwnPerson],
      ],
      namesReadBy: [access.readDirectory],
    },
    'tax-status': {
      ...{ purpose: 'withhold-tax', ground: 'legal-duty', laws: ['PP 58/2023', 'PMK 168/2023'] },
      readBy: [access.readTaxStatuses, access.readOwnTaxStatuses],
    },
    post: {
      ...{ purpose: 'know-who-leads-whom', ...employment },
      readBy: [
        ...[access.readPeople, access.readPeopleFile, access.readPerson, access.readOwnPosts],
        ...[access.readConsequences, access.readUnitMerger, access.readUnitSplit],
        ...[access.readShiftTeams, access.readOwnShifts],
      ],
    },
    account: {
      ...security,
      readBy: [
        access.readAccounts,
        access.readActivationCodes,
        access.readOwnAccount,
        access.readProvisioned,
        access.readPeopleFaults,
      ],
      namesReadBy: [access.readServiceAccounts, access.readSecondFactorDemand],
    },
    credentials: { ...security, readBy: [], stores: [CredentialRow], kept: { rule: 'while-used' } },
    session: { ...security, readBy: [access.readOwnSessions], stores: [SessionRow], kept: { rule: 'while-used' } },
    delegation: {
      ...{ purpose: 'stand-in', ...employment },
      readBy: [access.readDelegations, access.readOwnDelegations],
    },
    'superior-report': {
      ...{ purpose: 'keep-data-right', ...rights },
      readBy: [access.readSuperiorReports, access.readOwnSuperiorReports],
    },
    correction: {
      ...{ purpose: 'keep-data-right', ...rights },
      readBy: [access.readCorrections, access.readOwnCorrections],
    },
    erasure: { purpose: 'erase-data', ...rights, readBy: [access.readErasures] },
    incident: {
      ...{ purpose: 'answer-for-incidents', ...rights },
      readBy: [access.readIncidents, access.readOwnIncidents],
    },
    import: {
      ...{ purpose: 'bring-in-data', ...employment, readBy: [access.readPeopleImports] },
      kept: { rule: 'limited', days: DAYS_KEPT },
    },
    'webhook-message': {
      ...{ purpose: 'tell-other-systems', ground: 'public-task', laws: ['Perpres 95/2018'] },
      ...{ readBy: [access.readWebhooks], givenTo: ['systems-of-the-city'], stores: [WebhookDeliveryRow] },
      kept: { rule: 'limited', days: DELIVERY_DAYS_KEPT },
    },
  },
  readsOfNobody: [
    ...[access.readUnits, access.readUnitHistory, access.readCalendar, access.readShifts, access.readOutages],
    ...[access.readFirstSteps, access.readRetention, access.signInMachine],
    access.readProvisioning,
  ],
};
