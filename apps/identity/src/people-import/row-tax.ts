import { inParallel } from '@kinerja/concurrency';
import { derivedCommand } from '@kinerja/commands';
import {
  ptkpIn,
  ptkpOf,
  taxStatusOf,
  taxStatusOn,
  type KnownPeople,
  type PeopleColumn,
  type Ptkp,
  type TaxStatus,
  type TaxStatusSince,
} from '@kinerja/identity-domain';
import type { Refusal } from '@kinerja/kernel';
import { refusalOf } from '@kinerja/processes';
import { localDate, staffNumberKey, type EmployeeId, type Instant, type LocalDate } from '@kinerja/vocabulary';
import type { PersonHandler } from '../person/person.handler';

/** What a row says of somebody's PTKP that is not so yet. `isKnown`: another one is; `before`: what was said from that very day. */
export type RowTax = Readonly<{
  ptkp: Ptkp;
  from: LocalDate;
  isKnown: boolean;
  before?: TaxStatus & Pick<TaxStatusSince, 'document'>;
}>;

/** Of whom the file says a PTKP. */
export type KnownTaxes = Readonly<{ today: LocalDate; of: ReadonlyMap<EmployeeId, readonly TaxStatusSince[]> }>;

type Line = Readonly<{ cells: Readonly<Record<PeopleColumn, string>> }>;

/** Streams read at a time. */
const AT_ONCE = 16;

/** As they stand in the log: no read model knows them (IDN-265). */
export const knownTaxes = async (
  handler: PersonHandler,
  { people }: KnownPeople,
  { lines, today }: Readonly<{ lines: readonly Line[]; today: LocalDate }>,
): Promise<KnownTaxes> => {
  const said = lines.filter(({ cells }) => ptkpIn(cells.status_ptkp));
  const byNip = new Map([...people.values()].map(({ nip, employeeId }) => [nip, employeeId]));
  const named = said.flatMap(({ cells: { no_pegawai: number, nip } }) =>
    number === '' ? (byNip.get(nip) ?? []) : (people.get(staffNumberKey(number))?.employeeId ?? []),
  );
  const of = new Map<EmployeeId, readonly TaxStatusSince[]>();
  await inParallel(named, AT_ONCE, async (employeeId) => {
    const state = await handler.state({ employeeId });
    if (state.status === 'registered') of.set(employeeId, state.taxStatuses);
  });
  return { today, of };
};

/** Rule IDN-267: a list says how it stood on 1 January; of whoever began within the year, on that day. */
export const rowTax = (ptkp: Ptkp, { today, of }: KnownTaxes, employee: EmployeeId | undefined): RowTax | undefined => {
  const statuses = (employee && of.get(employee)) ?? [];
  const newYear = localDate(`${today.slice(0, 4)}-01-01`);
  const current = taxStatusOn(statuses, today);
  if (!current) return { ptkp, from: newYear, isKnown: false };
  if (ptkpOf(current) === ptkp) return undefined;
  const { from: since, ...before } = current;
  return since < newYear ? { ptkp, from: newYear, isKnown: true } : { ptkp, from: since, isKnown: true, before };
};

type Written = Readonly<{ employeeId: EmployeeId; tax: RowTax | undefined; now: Instant }>;
const LIST = 'Impor pegawai';

/** Within the row's command. */
export const writeTax = async (
  people: PersonHandler,
  { employeeId, tax, now }: Written,
  today: LocalDate,
): Promise<Refusal | undefined> => {
  if (!tax) return undefined;
  const data = { employeeId, ...taxStatusOf(tax.ptkp), from: tax.from, isListed: true, reason: LIST, today, now };
  const refusal = refusalOf(await derivedCommand('tax', () => people.handle({ type: 'SetTaxStatus', data })));
  return refusal?.code === 'person.same-tax-status' ? undefined : refusal; // somebody said it meanwhile
};

export const takeTaxBack = async (
  people: PersonHandler,
  { employeeId, tax, now }: Written,
  reason: string,
): Promise<Refusal | undefined> => {
  if (!tax) return undefined;
  const { from, ptkp: written, before } = tax;
  const data = { employeeId, from, written, ...(before && { before }), reason: reason === '' ? LIST : reason, now };
  return refusalOf(await derivedCommand('tax', () => people.handle({ type: 'RestoreTaxStatus', data })));
};
