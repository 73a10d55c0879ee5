import { employeesByNumber, placedBesides } from '@kinerja/directory';
import { inParallel } from '@kinerja/concurrency';
import { ImportBody, importOf, readableCells } from '@kinerja/imports';
import { payeeCells, payeeFileRule, payeeIn, payeeOf, type Payee } from '@kinerja/incentives-domain';
import { refusalOf } from '@kinerja/processes';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { employeeId, localDateAt, monthOf, staffNumberKey, type EmployeeId } from '@kinerja/vocabulary';
import { incentivesAccess } from '../access';
import type { PayeeHandler } from './payee.handler';
import { registeredAmong } from './payees.queries';
import { payeeSheet } from './payee-sheet';

type Needs = Readonly<{ payees: PayeeHandler }>;
type PayeeOfFile = Readonly<{ employeeId: EmployeeId; payee: Payee }>;

/** Streams read at a time. */
const AT_ONCE = 16;

/** As they stand in the log: the read model knows no names and accounts. */
const payeesBefore = async (
  payees: PayeeHandler,
  people: readonly EmployeeId[],
): Promise<ReadonlyMap<EmployeeId, Payee>> => {
  const before = new Map<EmployeeId, Payee>();
  await inParallel(people, AT_ONCE, async (person) => {
    const payee = payeeIn(await payees.state({ employeeId: person }));
    if (payee) before.set(person, payee);
  });
  return before;
};

/** Where and as whom people are paid: checked as a whole, imported as a whole. */
export const payeeImport = importOf({
  name: 'payee-import',
  access: {
    write: incentivesAccess.importPayees,
    read: incentivesAccess.readPayeeImports,
    maps: incentivesAccess.importPayees,
  },
  sheet: payeeSheet,
  body: ImportBody,
  optionsOf: () => ({}),
  words: { 'no_pegawai:unknown': 'nomor pegawai tidak terdaftar', duplicate: 'sudah ada di baris lain' },
  rules: ({ dataSource, clock, settings: { zone }, parts: { payees } }: ComposedRuntime<Needs>) => ({
    check: async (lines) => {
      const known = await employeesByNumber(dataSource, readableCells(lines, 'no_pegawai').map(staffNumberKey));
      const before = await payeesBefore(payees, await registeredAmong(dataSource, [...known.values()]));
      const ofFile = payeeFileRule(known);
      return (line) => {
        const faults = ofFile(line);
        const person = known.get(staffNumberKey(line.cells.no_pegawai));
        if (faults.length > 0 || line.faults.length > 0 || !person) return { faults };
        const row: PayeeOfFile = { employeeId: person, payee: payeeOf(line) };
        const payee = before.get(person);
        return { faults, sound: { row, ...(payee && { was: { employeeId: person, payee } }) } };
      };
    },
    absent: (rows) => placedBesides(dataSource, monthOf(localDateAt(clock.now(), zone)), rows.map(({ employeeId: person }) => person)), // prettier-ignore
    cellsOf: ({ payee }: PayeeOfFile) => payeeCells(payee),
    writer:
      async ({ by }) =>
      async ({ row }) => {
        const data = { ...row, by: employeeId(by), now: clock.now() };
        return refusalOf(await payees.handle({ type: 'RegisterPayee', data }));
      },
    undo: async ({ row, was }, { by }) => {
      const details = { written: row.payee, before: was?.payee ?? null };
      const data = { employeeId: row.employeeId, ...details, by: employeeId(by), now: clock.now() };
      return refusalOf(await payees.handle({ type: 'RestorePayee', data }));
    },
  }),
});
