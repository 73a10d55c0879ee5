import { accept, refuse, type Decision } from '@kinerja/kernel';
import { localDate, type LocalDate } from '@kinerja/vocabulary';
import type { RestoreTaxStatus, SetTaxStatus, WithdrawTaxStatus } from './person.commands';
import { ptkps, type Ptkp, type TaxStatus, type TaxStatusEvent, type TaxStatusSet } from './tax-status.events';

/** `TK0`, `k-1`, `K / 2`: as lists spell it. */
export const ptkpIn = (text: string): Ptkp | undefined => {
  const [, family = '', dependants = ''] = /^(TK|K)[\s/.-]*(\d)$/.exec(text.trim().toUpperCase()) ?? [];
  return ptkps.find((ptkp) => ptkp === `${family}/${dependants}`);
};

export const terCategories = ['A', 'B', 'C'] as const;
export type TerCategory = (typeof terCategories)[number];

/** Rule IDN-261 (PP 58/2023 Art. 2) */
const categories: Readonly<Record<Ptkp, TerCategory>> = {
  ...{ 'TK/0': 'A', 'TK/1': 'A', 'K/0': 'A' },
  ...{ 'TK/2': 'B', 'TK/3': 'B', 'K/1': 'B', 'K/2': 'B' },
  'K/3': 'C',
};
export const terCategoryOf = (ptkp: Ptkp): TerCategory => categories[ptkp];

const counted = (dependants: number): '0' | '1' | '2' | '3' => {
  if (dependants >= 3) return '3';
  if (dependants === 2) return '2';
  return dependants === 1 ? '1' : '0';
};

/** Rule IDN-260 (PMK 168/2023 Art. 9) */
export const ptkpOf = ({ family, dependants }: TaxStatus): Ptkp => {
  if (family === 'married-alone') return 'TK/0';
  return `${family === 'single' ? 'TK' : 'K'}/${counted(dependants)}`;
};

/** What a list means that says no more than this. */
export const taxStatusOf = (ptkp: Ptkp): TaxStatus => ({
  family: ptkp.startsWith('TK') ? 'single' : 'married',
  dependants: Number(ptkp.slice(-1)),
});

/** What was said to hold from a day on. */
export type TaxStatusSince = TaxStatus & Pick<TaxStatusSet['data'], 'from' | 'document'>;

const isNewYear = (day: LocalDate): boolean => day.endsWith('-01-01');
const newYearAfter = (day: LocalDate): LocalDate => localDate(`${String(Number(day.slice(0, 4)) + 1)}-01-01`);

/** In the order of their days. */
type TaxStatuses = readonly TaxStatusSince[];

export const taxStatusOn = (statuses: TaxStatuses, day: LocalDate): TaxStatusSince | undefined =>
  statuses.findLast(({ from }) => from <= day);

/** Rule IDN-262: of one day what is said last holds, and one that began within a year is not there any more where the year has begun with another. */
const withTaxStatus = (statuses: TaxStatuses, status: TaxStatusSince): TaxStatuses => [
  ...statuses.filter(({ from }) => from < status.from),
  status,
  ...statuses.filter(({ from }) => from > status.from && isNewYear(from)),
];

export const taxStatusesAfter = (statuses: TaxStatuses, event: TaxStatusEvent): TaxStatuses => {
  if (event.type === 'TaxStatusWithdrawn') return statuses.filter(({ from }) => from !== event.data.from);
  const { from, family, dependants, document } = event.data;
  return withTaxStatus(statuses, { from, family, dependants, ...(document && { document }) });
};

/** No refusal repeats what is sealed. */
export type TaxStatusRefusal =
  | Readonly<{ code: 'person.tax-status-ahead'; latest: LocalDate }>
  | Readonly<{ code: 'person.tax-status-mid-year'; startsOn: LocalDate }>
  | Readonly<{ code: 'person.same-tax-status' }>
  | Readonly<{ code: 'person.tax-document-missing' }>
  | Readonly<{ code: 'person.tax-document-ahead'; today: LocalDate }>
  | Readonly<{ code: 'person.no-tax-status' }>
  | Readonly<{ code: 'person.tax-status-changed-since' }>;
type Answer = Decision<TaxStatusEvent, TaxStatusRefusal>;
type Known = Readonly<{ taxStatuses: TaxStatuses }>;

const documentText = ({ document }: TaxStatusSince): string =>
  document ? `${document.kind} ${document.date} ${document.number}` : '';

const isSame = (one: TaxStatusSince | undefined, other: TaxStatusSince): boolean =>
  one?.family === other.family && one.dependants === other.dependants && documentText(one) === documentText(other);

/** Rule IDN-262 */
const dayRefusal = (statuses: TaxStatuses, { from, today }: SetTaxStatus['data']): TaxStatusRefusal | undefined => {
  const latest = newYearAfter(today);
  if (from > latest) return { code: 'person.tax-status-ahead', latest };
  const isFirst = statuses.every((status) => status.from >= from);
  return isFirst || isNewYear(from) ? undefined : { code: 'person.tax-status-mid-year', startsOn: newYearAfter(from) };
};

/** Rule IDN-263: whoever counts beside the person is shown by a document, or stands in a list of the agency. */
const documentRefusal = ({
  document,
  isListed = false,
  today,
  ...status
}: SetTaxStatus['data']): TaxStatusRefusal | undefined => {
  if (!document) return isListed || ptkpOf(status) === 'TK/0' ? undefined : { code: 'person.tax-document-missing' };
  return document.date > today ? { code: 'person.tax-document-ahead', today } : undefined;
};

export const setTaxStatus = ({ data }: SetTaxStatus, { taxStatuses }: Known): Answer => {
  const fault = dayRefusal(taxStatuses, data) ?? documentRefusal(data);
  if (fault) return refuse(fault);
  const { employeeId, from, family, dependants, document, reason, now } = data;
  const status = { from, family, dependants, ...(document && { document }) };
  if (isSame(taxStatusOn(taxStatuses, from), status)) return refuse({ code: 'person.same-tax-status' });
  return accept({ type: 'TaxStatusSet', data: { employeeId, ...status, reason, at: now } });
};

/** Rule IDN-264 */
export const withdrawTaxStatus = ({ data }: WithdrawTaxStatus, { taxStatuses }: Known): Answer => {
  const { employeeId, from, reason, now } = data;
  if (!taxStatuses.some((status) => status.from === from)) return refuse({ code: 'person.no-tax-status' });
  return accept({ type: 'TaxStatusWithdrawn', data: { employeeId, from, reason, at: now } });
};

/** Rule IDN-267: what a list wrote goes back to what stood from that day, unless somebody has said another thing since. */
export const restoreTaxStatus = ({ data }: RestoreTaxStatus, { taxStatuses }: Known): Answer => {
  const { employeeId, from, written, before, reason, now } = data;
  const current = taxStatuses.find((status) => status.from === from);
  if (!current || current.document || ptkpOf(current) !== written)
    return refuse({ code: 'person.tax-status-changed-since' });
  return accept(
    before
      ? { type: 'TaxStatusSet', data: { employeeId, ...before, from, reason, at: now } }
      : { type: 'TaxStatusWithdrawn', data: { employeeId, from, reason, at: now } },
  );
};
