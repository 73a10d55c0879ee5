import type { LocalDate } from '@kinerja/vocabulary';
import type { Employment, EmploymentChanged, PersonEvent, PersonNumber, PersonRegistered } from './person.events';
import { isOfTaxStatus } from './tax-status.events';
import { taxStatusesAfter, type TaxStatusSince } from './tax-status.rules';

/** `from`: null where it has been so since they were registered. */
export type EmploymentSince = Readonly<{ from: LocalDate | null; employment: Employment }>;

/** Null or absent: not known. */
export type KnownNumbers = Readonly<Partial<Record<PersonNumber, string | null>>>;

/** `name` and `numbers` are null once they were destroyed; `employments` and `taxStatuses` in the order of their days. */
export type PersonState =
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'forgotten' }>
  | Readonly<{
      status: 'registered';
      name: string | null;
      numbers: KnownNumbers;
      employments: readonly EmploymentSince[];
      taxStatuses: readonly TaxStatusSince[];
    }>;

export const noPerson: PersonState = { status: 'absent' };

const withChange = (
  employments: readonly EmploymentSince[],
  { from, employment }: Pick<EmploymentChanged['data'], 'from' | 'employment'>,
): readonly EmploymentSince[] =>
  [...employments.filter((one) => one.from !== from), { from, employment }].sort((one, other) =>
    (one.from ?? '').localeCompare(other.from ?? ''),
  );

/** What somebody is employed as on a day. */
export const employmentOn = (employments: readonly EmploymentSince[], day: LocalDate): Employment | undefined =>
  employments.findLast(({ from }) => from === null || from <= day)?.employment;

/** What somebody is employed as on a day and on later ones. */
export const employmentsSince = (employments: readonly EmploymentSince[], day: LocalDate): readonly EmploymentSince[] =>
  employments.filter(({ from }, n) => {
    const next = employments[n + 1]?.from;
    return (from !== null && from > day) || !next || next > day;
  });

/** What it comes to on a day once a further change is said. */
export const employmentAfter = (
  employments: readonly EmploymentSince[],
  change: Readonly<{ from: LocalDate; employment: Employment; today: LocalDate }>,
): Employment => employmentOn(withChange(employments, change), change.today) ?? change.employment;

const numbersIn = ({ nip, nik, npwp }: PersonRegistered['data']): KnownNumbers => ({
  ...{ nip, ...(nik !== undefined && { nik }), ...(npwp !== undefined && { npwp }) },
});

export const evolvePerson = (state: PersonState, event: PersonEvent): PersonState => {
  if (event.type === 'PersonRegistered') {
    const { name, employment } = event.data;
    const employments = [{ from: null, employment }];
    return { status: 'registered', name, numbers: numbersIn(event.data), employments, taxStatuses: [] };
  }
  if (state.status !== 'registered') return state;
  if (isOfTaxStatus(event)) return { ...state, taxStatuses: taxStatusesAfter(state.taxStatuses, event) };
  switch (event.type) {
    case 'PersonForgotten':
      return { status: 'forgotten' };
    case 'PersonRenamed':
      return { ...state, name: event.data.name };
    case 'EmploymentChanged':
      return { ...state, employments: withChange(state.employments, event.data) };
    case 'NumberCorrected':
      return { ...state, numbers: { ...state.numbers, [event.data.which]: event.data.number } };
  }
};
