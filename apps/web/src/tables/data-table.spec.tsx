/** @jest-environment jsdom */
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { networkProblem } from '../api/problem';
import { rendered } from '../testing/rendered.fixtures';
import type { Column } from './columns';
import { DataTable, RowsTable } from './data-table';

/** Fifty rows are drawn slowly on a machine that does other things too. */
configure({ asyncUtilTimeout: 15_000 });

type Row = Readonly<{ id: string; net: number }>;
const columns: readonly Column<Row>[] = [
  { id: 'id', label: 'Nama', isTitle: true, text: ({ id }) => id, order: ({ id }) => id },
  { id: 'net', label: 'Bersih', isNumber: true, text: ({ net }) => String(net), order: ({ net }) => net },
];
const table = {
  name: 'lines',
  label: 'Tabel',
  columns,
  keyOf: ({ id }: Row) => id,
  rowTestId: 'line',
  empty: <p>Belum ada</p>,
};
/** `p000`, `p001`, …; who comes later earns less. */
const people = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${String(index).padStart(3, '0')}`, net: 1000 - index }));

/** A service that gives 100 rows a page, and what it was asked for; it fails while `isDown`. */
const serviceOf = (rows: readonly Row[]) => {
  const service = { asked: [] as (string | undefined)[], isDown: false };
  const source = {
    query: (cursor?: string) => ({
      queryKey: ['lines', cursor],
      queryFn: async () => {
        service.asked.push(cursor);
        if (service.isDown) throw networkProblem();
        const from = Number(cursor ?? 0);
        return { items: rows.slice(from, from + 100), next: from + 100 < rows.length ? String(from + 100) : null };
      },
    }),
  };
  return { service, source };
};
const shown = async (): Promise<readonly string[]> =>
  (await screen.findAllByTestId('line')).map((row) => row.textContent.slice(0, 4));

it('asks for one page at first, and for the next when the reader goes on', async () => {
  const { service, source } = serviceOf(people(230));
  const { search } = await rendered(<DataTable {...table} source={source} />);
  const user = userEvent.setup();
  expect([(await shown()).at(0), (await shown()).length]).toEqual(['p000', 50]);
  expect(service.asked).toEqual([undefined]);
  await user.click(screen.getByTestId('page-after'));
  await waitFor(async () => expect((await shown()).at(0)).toBe('p050'));
  await user.click(screen.getByTestId('page-after'));
  await waitFor(async () => expect((await shown()).at(0)).toBe('p100'));
  expect([service.asked, search()]).toEqual([[undefined, '100'], { 'lines.page': 3 }]);
});

it('sorts the whole, not what happens to be there, and says so in the address', async () => {
  const { service, source } = serviceOf(people(230));
  const { search } = await rendered(<DataTable {...table} source={source} />);
  const user = userEvent.setup();
  await shown();
  await user.click(screen.getByTestId('sort-net'));
  await waitFor(async () => expect((await shown()).at(0)).toBe('p229'));
  expect([service.asked, search()]).toEqual([[undefined, '100', '200'], { 'lines.sort': 'net' }]);
  expect(screen.getByRole('columnheader', { name: /Bersih/ }).getAttribute('aria-sort')).toBe('ascending');
  await user.click(screen.getByTestId('sort-net'));
  await waitFor(async () => expect((await shown()).at(0)).toBe('p000'));
});

it('opens as the address says', async () => {
  const { source } = serviceOf(people(120));
  await rendered(<DataTable {...table} source={source} />, '/?lines.find=p11&lines.sort=-id');
  await waitFor(async () =>
    expect(await shown()).toEqual(['p119', 'p118', 'p117', 'p116', 'p115', 'p114', 'p113', 'p112', 'p111', 'p110']),
  );
});

it('finds rows of pages that were not there yet, and says where nothing fits', async () => {
  const { source } = serviceOf(people(120));
  await rendered(<DataTable {...table} source={source} />);
  const user = userEvent.setup();
  await shown();
  await user.type(screen.getByRole('searchbox'), 'p119');
  await waitFor(async () => expect(await shown()).toEqual(['p119']));
  await user.type(screen.getByRole('searchbox'), 'x');
  expect(await screen.findByText('Tidak ada yang cocok')).toBeTruthy();
});

it('exports what is filtered, through all pages', async () => {
  const { source } = serviceOf(people(120));
  const files: Blob[] = [];
  Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await rendered(<DataTable {...table} source={source} />, '/?lines.find=p1');
  const user = userEvent.setup();
  await shown();
  await user.click(screen.getByTestId('lines-export'));
  await waitFor(() => expect(files).toHaveLength(1));
  const read = new FileReader();
  const text = new Promise((resolve) => read.addEventListener('load', () => resolve(read.result)));
  read.readAsText(files[0] ?? new Blob());
  expect(
    String(await text)
      .split('\r\n')
      .slice(0, 2),
  ).toEqual(['Nama;Bersih', 'p100;900']);
  expect(
    String(await text)
      .trim()
      .split('\r\n'),
  ).toHaveLength(21);
});

it('says what went wrong, and reads again when it is asked to', async () => {
  const { service, source } = serviceOf(people(3));
  service.isDown = true;
  await rendered(<DataTable {...table} source={source} />);
  const user = userEvent.setup();
  await screen.findByTestId('failure');
  service.isDown = false;
  await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
  expect(await shown()).toHaveLength(3);
});

it('keeps the rows that are there when the rest cannot be read', async () => {
  const { service, source } = serviceOf(people(120));
  await rendered(<DataTable {...table} source={source} />);
  await shown();
  service.isDown = true;
  await userEvent.setup().click(screen.getByTestId('sort-net'));
  await screen.findByTestId('failure');
  expect((await shown()).length).toBe(50);
});

it('says what would fill an empty one, and asks for no tools over a few rows', async () => {
  await rendered(<RowsTable {...table} rows={[]} />);
  expect(screen.getByText('Belum ada')).toBeTruthy();
  await rendered(<RowsTable {...table} rows={people(3)} />);
  expect(screen.queryByRole('searchbox')).toBeNull();
});
