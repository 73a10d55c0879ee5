import { handlerFor, type CommandLog } from '@kinerja/commands';
import { personDecider, type PersonEvent } from '@kinerja/identity-domain';
import type { KeyedDigests } from '../keys/keyed-digests';
import { personAnnouncements } from './person.publisher';
import { staffNumberKey, type EmployeeId } from '@kinerja/vocabulary';

export type PersonHandler = ReturnType<typeof personHandler>;

export const personStream = (employee: EmployeeId): string => `person-${employee}`;

/** The NIP that a person has from an event on, and the one that is free from it on. */
const nipsIn = (event: PersonEvent): Readonly<{ taken?: string; freed?: string | undefined }> => {
  switch (event.type) {
    case 'PersonRegistered':
      return { taken: event.data.nip };
    case 'NumberCorrected':
      return event.data.which === 'nip' ? { taken: event.data.number, freed: event.data.was } : {};
    case 'PersonForgotten':
      return { freed: event.data.nip };
    default:
      return {};
  }
};

const namesOf = (digests: KeyedDigests) => (event: PersonEvent) => {
  const named = (scope: 'nip' | 'staff-number', name: string | undefined) =>
    name ? [{ scope, key: digests.reservation(scope, name) }] : [];
  const { taken, freed } = nipsIn(event);
  const number = event.type === 'PersonRegistered' ? staffNumberKey(event.data.staffNumber) : undefined;
  return { take: [...named('nip', taken), ...named('staff-number', number)], release: named('nip', freed) };
};

/** Rule IDN-023: a NIP and a staff number belong to one person of the agency; reserved as keyed digests, never as such. */
export const personHandler = (store: CommandLog, digests: KeyedDigests) =>
  handlerFor(personDecider, store, ({ employeeId }: Readonly<{ employeeId: EmployeeId }>) => personStream(employeeId), {
    publish: personAnnouncements,
    reserve: namesOf(digests),
    whenReserved: (scope) => ({ code: scope === 'nip' ? 'person.nip-taken' : 'person.staff-number-taken' }),
  });

/** By the log itself: whoever was registered a moment ago is known, however late the read models are. */
export const isKnownPerson = async (people: PersonHandler, employeeId: EmployeeId): Promise<boolean> =>
  (await people.state({ employeeId })).status === 'registered';
