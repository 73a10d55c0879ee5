/** `Rp5.527.200`; a deduction or correction below zero reads `−Rp50.000`. Same in both languages: it is Indonesian money. */
export const formatRupiah = (amount: number | bigint): string => {
  const digits = (amount < 0 ? -amount : amount).toString().replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '\u2212' : ''}Rp${digits}`;
};

/** For cards: `Rp12,4 miliar`, one decimal cut off (never rounded up), exact below a million. */
export const formatRupiahShort = (amount: number): string => {
  const [unit, name] = amount >= 1e12 ? [1e12, 'triliun'] : amount >= 1e9 ? [1e9, 'miliar'] : [1e6, 'juta'];
  if (amount < 1e6) return formatRupiah(amount);
  const tenths = Math.floor(amount / (unit / 10));
  return `Rp${Math.floor(tenths / 10)},${tenths % 10} ${name}`;
};
