import { byText } from './text-order';

it('counts numbers within names, and tells no capitals apart before the end', () =>
  expect(['Bidang 11', 'Bidang 3', 'bidang 2', 'Aset'].toSorted(byText)).toEqual([
    'Aset',
    'bidang 2',
    'Bidang 3',
    'Bidang 11',
  ]));
it('leaves months and days in their order', () =>
  expect(['2026-11-02', '2026-02-11', '2025-12'].toSorted(byText)).toEqual(['2025-12', '2026-02-11', '2026-11-02']));
