import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { formatDay, formatDayOfMonth, formatInstant, formatMonth, formatTime } from './calendar';
import { formatNumber, formatQuantity, formatRupiah, formatTenths, shortRupiah, type Magnitude } from './numbers';

const magnitudeWords: Readonly<Record<Magnitude, MessageDescriptor>> = {
  million: msg`juta`,
  billion: msg`miliar`,
  trillion: msg`triliun`,
};

/** Numbers, money and dates as the chosen language writes them; nothing else in the app writes them. */
export const useFormat = () => {
  const { _, i18n } = useLingui();
  const { locale } = i18n;
  return useMemo(
    () => ({
      number: (decimal: string | number) => formatNumber(decimal, locale),
      quantity: (decimal: string | number) => formatQuantity(decimal, locale),
      share: (percent: number) => formatTenths(percent, locale),
      rupiah: (amount: number) => formatRupiah(amount, locale),
      rupiahShort: (amount: number) => {
        const { text, magnitude } = shortRupiah(amount, locale);
        return magnitude ? `${text}\u00a0${_(magnitudeWords[magnitude])}` : text;
      },
      month: (month: string) => formatMonth(month, locale),
      day: (day: string) => formatDay(day, locale),
      dayOfMonth: (day: string) => formatDayOfMonth(day, locale),
      time: (time: string) => formatTime(time, locale),
      hours: (minutes: number) => {
        const [hours, rest] = [formatNumber(Math.floor(minutes / 60), locale), minutes % 60];
        return rest === 0 ? _(msg`${hours} jam`) : _(msg`${hours} jam ${rest} menit`);
      },
      instant: (instant: string) => formatInstant(instant, locale),
    }),
    [_, locale],
  );
};
