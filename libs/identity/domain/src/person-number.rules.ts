import { accept, refuse, type Decision } from '@kinerja/kernel';
import type { LocalDate } from '@kinerja/vocabulary';
import { parseNip, type NipFault } from './nip.rules';
import type { CorrectNumber } from './person.commands';
import type { Employment, NumberCorrected, PersonNumber } from './person.events';
import { fitsEmployment, isNik, plainNpwp, withoutMarks } from './person.rules';
import { employmentsSince, type PersonState } from './person.state';

/** No refusal repeats the number: it may end up in a log. */
export type NumberRefusal =
  | Readonly<{ code: 'person.bad-nip'; fault: NipFault }>
  | Readonly<{ code: 'person.bad-nik' }>
  | Readonly<{ code: 'person.bad-npwp' }>
  | Readonly<{ code: 'person.nip-of-other-kind'; employment: Employment }>
  | Readonly<{ code: 'person.same-number'; which: PersonNumber }>;

type Registered = Extract<PersonState, { status: 'registered' }>;
type Answer = Decision<NumberCorrected, NumberRefusal>;
/** A number as it is kept, and the birth date that a NIP spells out. */
type Read = Pick<NumberCorrected['data'], 'number' | 'birthDate'>;

type Reader = (text: string, state: Registered, today: LocalDate) => Read | NumberRefusal;

/** What they were once does not count: it may have been the mistake that brought the wrong number. */
const readNip: Reader = (text, { employments }, today) => {
  const nip = parseNip(withoutMarks(text));
  if (!nip.ok) return { code: 'person.bad-nip', fault: nip.reason };
  const unfit = employmentsSince(employments, today).find(
    ({ employment }) => !fitsEmployment(nip.value.kind, employment),
  );
  if (unfit) return { code: 'person.nip-of-other-kind', employment: unfit.employment };
  return { number: nip.value.text, birthDate: nip.value.birthDate };
};

const readNik: Reader = (text) => {
  const number = withoutMarks(text);
  return isNik(number) ? { number } : { code: 'person.bad-nik' };
};

const readNpwp: Reader = (text) => {
  const number = plainNpwp(text);
  return number === undefined ? { code: 'person.bad-npwp' } : { number };
};

const readers: Readonly<Record<PersonNumber, Reader>> = {
  nip: readNip,
  nik: readNik,
  npwp: readNpwp,
};

/** Rule IDN-164 */
export const correctNumber = ({ data }: CorrectNumber, state: Registered): Answer => {
  const { employeeId, which, reason, today, now } = data;
  const read = readers[which](data.number, state, today);
  if ('code' in read) return refuse(read);
  const was = state.numbers[which] ?? undefined;
  if (was === read.number) return refuse({ code: 'person.same-number', which });
  const known = was === undefined ? {} : { was };
  return accept({ type: 'NumberCorrected', data: { employeeId, which, ...read, ...known, reason, at: now } });
};
