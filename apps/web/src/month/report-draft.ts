import type { Indicator } from '../api/planning';
import type { Activity, ActivityDraft } from '../api/reporting';
import { dayWithin } from '../display/calendar';

/** What the form shows first; everything is text there. */
type FieldName = 'date' | 'startsAt' | 'endsAt' | 'description' | 'indicatorId' | 'quantity' | 'unit';
export type ReportForm = Readonly<Record<FieldName, string>>;

export const emptyForm = (month: string, indicatorId: string): ReportForm => ({
  date: dayWithin(month),
  startsAt: '08:00',
  endsAt: '10:00',
  description: '',
  indicatorId,
  quantity: '',
  unit: '',
});

export const formOf = ({ indicatorId, quantity, unit, ...rest }: Activity): ReportForm => ({
  ...rest,
  indicatorId: indicatorId ?? '',
  quantity: quantity ?? '',
  unit: unit ?? '',
});

/** What the form says, as the service takes it: a quantity counts for an indicator and is left out without one, a decimal comma becomes a point. */
export const draftFrom = (filled: FormData): ActivityDraft => {
  const text = (name: FieldName): string => String(filled.get(name) ?? '').trim();
  const indicatorId = text('indicatorId');
  const quantity = text('quantity').replace(',', '.');
  return {
    date: text('date'),
    startsAt: text('startsAt').slice(0, 5),
    endsAt: text('endsAt').slice(0, 5),
    description: text('description'),
    ...(indicatorId === '' ? {} : { indicatorId, quantity, unit: text('unit') }),
  };
};

const KEPT_AS = 'kinerja.last-indicator';

export const rememberIndicator = (indicatorId: string): void => localStorage.setItem(KEPT_AS, indicatorId);

/** The indicator used last where it is still in the plan, else the first one. */
export const lastIndicator = (indicators: readonly Indicator[]): string => {
  const kept = localStorage.getItem(KEPT_AS);
  return (indicators.find(({ indicatorId }) => indicatorId === kept) ?? indicators[0])?.indicatorId ?? '';
};
