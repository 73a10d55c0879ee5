import { activity } from '../../api/generated/reporting.limits';
import type { Indicator } from '../../api/planning';
import type { Activity, ActivityDraft } from '../../api/reporting';
import { dayWithin } from '../../display/calendar';
import { formatQuantity, parseNumber } from '../../display/numbers';
import { keep, kept } from '../../session/device';

/** What the form holds; everything is text there, a quantity as `language` writes it. */
type FieldName = 'date' | 'startsAt' | 'endsAt' | 'description' | 'indicatorId' | 'quantity' | 'unit' | 'language';
export type ReportForm = Readonly<Record<FieldName, string>>;

export const emptyForm = (month: string, indicator: Indicator | undefined, language: string): ReportForm => ({
  date: dayWithin(month),
  startsAt: '08:00',
  endsAt: '10:00',
  description: '',
  indicatorId: indicator?.indicatorId ?? '',
  quantity: '',
  unit: indicator?.unit ?? '',
  language,
});

export const formOf = (reported: Activity, language: string): ReportForm => ({
  date: reported.date,
  startsAt: reported.startsAt,
  endsAt: reported.endsAt,
  description: reported.description,
  indicatorId: reported.indicatorId ?? '',
  quantity: reported.quantity ? formatQuantity(reported.quantity, language) : '',
  unit: reported.unit ?? '',
  language,
});

/** The same form in another language: `1.500` typed in Indonesian reads `1,500` in English. What was no number is asked for again. */
export const inLanguage = (form: ReportForm, language: string): ReportForm => {
  if (form.language === language) return form;
  const { decimal } = parseNumber(form.quantity, form.language, activity.quantity);
  return { ...form, language, quantity: decimal === undefined ? '' : formatQuantity(decimal, language) };
};

/** What the form says, as the service takes it; nothing while its quantity is no number. A quantity counts for an indicator and is left out without one. */
export const draftFrom = (form: ReportForm): ActivityDraft | undefined => {
  const base = {
    date: form.date,
    startsAt: form.startsAt.slice(0, 5),
    endsAt: form.endsAt.slice(0, 5),
    description: form.description.trim(),
  };
  if (form.indicatorId === '') return base;
  const { decimal } = parseNumber(form.quantity, form.language, activity.quantity);
  return decimal === undefined
    ? undefined
    : { ...base, indicatorId: form.indicatorId, quantity: decimal, unit: form.unit.trim() };
};

const KEPT_AS = 'kinerja.last-indicator';

export const rememberIndicator = (indicatorId: string): void => keep(KEPT_AS, indicatorId);

/** The indicator used last where it is still in the plan, else the first one. */
export const lastIndicator = (indicators: readonly Indicator[]): Indicator | undefined => {
  const last = kept(KEPT_AS);
  return indicators.find(({ indicatorId }) => indicatorId === last) ?? indicators[0];
};
