const MONTHS = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
  'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
]; // prettier-ignore

/** An exact decimal as Indonesian writes it, digit for digit: `2650.50` is `2.650,50`. */
export const decimalInIndonesian = (decimal: string | number | bigint): string => {
  const [whole = '', fraction] = String(decimal).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.').replace('-', '\u2212');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
};

/** `2026-10` is `Oktober 2026`. */
export const monthInIndonesian = (month: string): string => {
  const [year = '', number = ''] = month.split('-');
  return `${MONTHS[Number(number) - 1] ?? ''} ${year}`;
};

/** `2026-10-31` is `31 Oktober 2026`. */
export const dayInIndonesian = (day: string): string => `${Number(day.slice(8))} ${monthInIndonesian(day)}`;
