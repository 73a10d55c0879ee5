import {
  assignmentStartedV1ToV2,
  personalFields,
  type AccountEvent,
  type AssignmentEvent,
  type PeopleImportEvent,
  type PersonEvent,
  type UnitEvent,
} from '@kinerja/identity-domain';
import type { EventCatalog, EventKind } from '@kinerja/event-store';

type IdentityEvent = UnitEvent | PersonEvent | AssignmentEvent | AccountEvent | PeopleImportEvent;

const plain: EventKind = { version: 1 };
const secret: EventKind = {
  version: 1,
  personal: { subject: 'accountId', purpose: 'sign-in', fields: ['passwordHash'] },
};

/** Every event of this service. Names, NIP, NIK, NPWP and birth dates are sealed per person, password hashes per account. */
const kinds: Readonly<Record<IdentityEvent['type'], EventKind>> = {
  UnitRegistered: plain,
  PersonRegistered: {
    version: 1,
    personal: { subject: 'employeeId', purpose: 'identity', fields: [...personalFields] },
  },
  AssignmentStarted: { version: 2, upcasters: { 1: assignmentStartedV1ToV2 } },
  SuperiorChanged: plain,
  AssignmentEnded: plain,
  AccountCreated: plain,
  AccountActivated: secret,
  PasswordChanged: secret,
  AccountDisabled: plain,
  PeopleImportAccepted: plain,
  PeopleImportCompleted: plain,
  PeopleImportStopped: plain,
};

export const identityCatalog: EventCatalog = kinds;
