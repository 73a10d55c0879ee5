import { handlerFor, type CommandLog } from '@kinerja/commands';
import { personDecider, type PersonEvent } from '@kinerja/identity-domain';
import type { KeyedDigests } from '../keys/keyed-digests';
import { personAnnouncements } from './person.publisher';
import { staffNumberKey, type EmployeeId } from '@kinerja/vocabulary';

export type PersonHandler = ReturnType<typeof personHandler>;

export const personStream = (employee: EmployeeId): string => `person-${employee}`;

const namesOf = (digests: KeyedDigests) => (event: PersonEvent) => {
  const nipOf = (nip: string) => ({ scope: 'nip', key: digests.reservation('nip', nip) });
  if (event.type === 'PersonForgotten') return event.data.nip ? { release: [nipOf(event.data.nip)] } : {};
  if (event.type !== 'PersonRegistered') return {};
  const { nip, staffNumber } = event.data;
  const number = { scope: 'staff-number', key: digests.reservation('staff-number', staffNumberKey(staffNumber)) };
  return { take: [nipOf(nip), number] };
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
