import type { Period } from '../../api/planning';
import { daysAway, monthsAway, today } from '../../display/calendar';

/** The present month, or the first one after it that nobody has opened. */
export const firstUnopened = (known: readonly Pick<Period, 'month'>[], now: string = today().slice(0, 7)): string =>
  known.some(({ month }) => month === now) ? firstUnopened(known, monthsAway(now, 1)) : now;

const SATURDAY = 6;

/** Five days into the next month unless somebody says otherwise; not on a weekend. */
export const openingIn = (month: string): Readonly<{ month: string; closesOn: string }> => {
  const fifth = `${monthsAway(month, 1)}-05`;
  const weekday = new Date(`${fifth}T00:00:00Z`).getUTCDay();
  const days = weekday === SATURDAY ? 2 : weekday === 0 ? 1 : 0;
  return { month, closesOn: daysAway(fifth, days) };
};
