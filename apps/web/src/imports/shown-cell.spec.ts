import type { MessageDescriptor } from '@lingui/core';
import { formatDay } from '../display/calendar';
import { formatNumber, formatRupiah } from '../display/numbers';
import type { Format } from './import-kind';
import { shownCell } from './shown-cell';

const format = {
  number: (one: string) => formatNumber(one, 'id'),
  rupiah: (one: number) => formatRupiah(one, 'id'),
  day: (one: string) => formatDay(one, 'id'),
} as unknown as Format;
const _ = ((word: MessageDescriptor) => word.id) as never;
const shown = (text: string, writing?: Parameters<typeof shownCell>[1]['writing']) =>
  shownCell(text, writing === undefined ? {} : { writing }, { format, _ });

it.each([
  ['4500000', 'rupiah', 'Rp4.500.000'],
  ['Rp 4', 'rupiah', 'Rp 4'],
  ['1250', 'number', '1.250'],
  ['199001012015011001', 'nip', '19900101 201501 1 001'],
  ['1990', 'nip', '1990'],
  ['1990-01-31', 'day', formatDay('1990-01-31', 'id')],
  ['31 Januari', 'day', '31 Januari'],
  ['0011223344', 'text', '0011223344'],
  ['', 'rupiah', '—'],
] as const)('writes %s as %s: %s', (text, writing, expected) => expect(shown(text, writing)).toBe(expected));

it('writes codes in words', () => {
  const writing = { 1: { id: 'PNS' } };
  expect([shown('1', writing), shown('9', writing)]).toEqual(['PNS', '9']);
});
