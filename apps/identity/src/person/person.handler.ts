import { handlerFor, type CommandLog } from '@kinerja/commands';
import { personDecider, type PersonEvent, type PersonRegistered } from '@kinerja/identity-domain';
import type { KeyedDigests } from '../keys/keyed-digests';
import { personAnnouncements } from './person.publisher';
import { staffNumberKey, type EmployeeId } from '@kinerja/vocabulary';

export type PersonHandler = ReturnType<typeof personHandler>;

export const personStream = (employee: EmployeeId): string => `person-${employee}`;

const numbersOf = ({ data: { nip, staffNumber } }: PersonRegistered, digests: KeyedDigests) => [
  { scope: 'nip', key: digests.reservation('nip', nip) },
  { scope: 'staff-number', key: digests.reservation('staff-number', staffNumberKey(staffNumber)) },
];

/** Rule IDN-023: a NIP and a staff number belong to one person of the agency; reserved as keyed digests, never as such. */
export const personHandler = (store: CommandLog, digests: KeyedDigests) =>
  handlerFor(personDecider, store, ({ employeeId }: Readonly<{ employeeId: EmployeeId }>) => personStream(employeeId), {
    publish: personAnnouncements,
    reserve: (event: PersonEvent) => (event.type === 'PersonRegistered' ? { take: numbersOf(event, digests) } : {}),
    whenReserved: (scope) => ({ code: scope === 'nip' ? 'person.nip-taken' : 'person.staff-number-taken' }),
  });

/** By the log itself: whoever was registered a moment ago is known, however late the read models are. */
export const isKnownPerson = async (people: PersonHandler, employeeId: EmployeeId): Promise<boolean> =>
  (await people.state({ employeeId })).status === 'registered';
