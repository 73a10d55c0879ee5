import { seenRows, type Column } from './columns';

type Row = Readonly<{ id: string; net: number }>;
const names: Readonly<Record<string, string>> = { a: 'Siti', b: 'budi', c: 'Ani' };
const words = { nameOf: (id: string) => names[id] };
const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    label: 'Nama',
    text: ({ id }, { nameOf }) => nameOf(id) ?? '',
    order: ({ id }, { nameOf }) => nameOf(id) ?? '',
  },
  { id: 'net', label: 'Bersih', text: ({ net }) => String(net), order: ({ net }) => net },
  { id: 'note', label: 'Catatan', text: () => '' },
];
const rows: readonly Row[] = [
  { id: 'a', net: 9 },
  { id: 'b', net: 100 },
  { id: 'c', net: 100 },
];
const seen = (sort: string, find = '') => seenRows(rows, columns, { sort, find }, words).map(({ id }) => id);

it('leaves rows as they come until somebody sorts', () => expect(seen('')).toEqual(['a', 'b', 'c']));
it('sorts numbers as numbers, both ways, and leaves equal ones as they come', () => {
  expect(seen('net')).toEqual(['a', 'b', 'c']);
  expect(seen('-net')).toEqual(['b', 'c', 'a']);
});
it('sorts by names as people read them', () => expect(seen('name')).toEqual(['c', 'b', 'a']));
it('does not sort by what is none', () =>
  expect([seen('note'), seen('other')]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]));
it('finds words in any column, in capitals or not', () => {
  expect(seen('', ' BUD')).toEqual(['b']);
  expect(seen('-name', '100')).toEqual(['b', 'c']);
  expect(seen('', 'nobody')).toEqual([]);
});
