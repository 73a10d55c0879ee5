import { effectsByType, type EffectsByType, type CommandLog } from '@kinerja/commands';
import type {
  AccountEvent,
  AssignmentEvent,
  PeopleImportEvent,
  PersonEvent,
  UnitEvent,
} from '@kinerja/identity-domain';
import { accountHandler } from './account/account.handler';
import { assignmentHandler } from './assignment/assignment.handler';
import type { KeyedDigests } from './keys/keyed-digests';
import { peopleImportHandler } from './people-import/people-import.handler';
import { personHandler } from './person/person.handler';
import { unitHandler } from './unit/unit.handler';

/** What each event says and reserves, as its handler does it; forgetting one does not compile. */
export const identityEffects = (store: CommandLog, digests: KeyedDigests): EffectsByType => {
  const [assignment, account] = [assignmentHandler(store).effects, accountHandler(store).effects];
  const { effects: peopleImport } = peopleImportHandler(store);
  return effectsByType<UnitEvent | PersonEvent | AssignmentEvent | AccountEvent | PeopleImportEvent>({
    UnitRegistered: unitHandler(store).effects,
    PersonRegistered: personHandler(store, digests).effects,
    AssignmentStarted: assignment,
    AssignmentEnded: assignment,
    SuperiorChanged: assignment,
    AccountCreated: account,
    AccountActivated: account,
    PasswordChanged: account,
    AccountDisabled: account,
    PeopleImportAccepted: peopleImport,
    PeopleImportCompleted: peopleImport,
    PeopleImportStopped: peopleImport,
  });
};
