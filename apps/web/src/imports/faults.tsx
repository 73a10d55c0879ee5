import { Alert, Button, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { faultyRowsAddress, type DryRun, type SheetFault } from '../api/imports';
import { useFormat } from '../display/use-format';
import { commonFaultWords, rowMeant } from './fault-words';
import { FileColumns } from './file-columns';
import type { ImportKind } from './import-kind';

const MOST_SHOWN = 200;

type Shown = Readonly<{ result: DryRun; kind: ImportKind }>;

/** Each fault by row and column of the file; what is wrong with the file as a whole, or with what was asked with it, is told once. */
export const Faults = ({ result, kind }: Shown) => {
  const asked = askedFault(result, kind);
  if (asked !== undefined) return <AskedFault result={result} kind={kind} problem={asked} />;
  return result.rows === 0 ? <WrongFile result={result} kind={kind} /> : <WrongCells result={result} kind={kind} />;
};

/** The one that all faults are, where it is about what was asked. */
const askedFault = ({ faults, faultCount }: DryRun, { askedFaults = {} }: ImportKind): string | undefined => {
  const [problem, ...others] = new Set(faults.map((fault) => fault.problem));
  const isWhole = faults.length === faultCount && others.length === 0;
  return isWhole && problem !== undefined && askedFaults[problem] ? problem : undefined;
};

const Told = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <Alert
    color="red"
    variant="light"
    role="alert"
    title={title}
    c="dark.8"
    className="breakable"
    data-testid="dry-run-faults"
  >
    {children}
  </Alert>
);

const AskedFault = ({ result: { faultCount }, kind, problem }: Shown & Readonly<{ problem: string }>) => {
  const { t } = useMacro();
  const { _ } = useLingui();
  const format = useFormat();
  const words = kind.askedFaults?.[problem];
  return (
    <Told title={t`${format.number(faultCount)} baris belum dapat diimpor`}>
      <Text size="sm">{words && _(words)}</Text>
    </Told>
  );
};

const namesOf = (faults: DryRun['faults'], problem: string): string =>
  faults
    .flatMap((fault) => (fault.problem === problem ? [fault.column ?? ''] : []))
    .map((column) => (column === '' ? '…' : column))
    .join(', ');

const ofColumns = ['missing-column', 'unknown-column', 'repeated-column'];

/** Nothing could be read below the header, or there is none. */
const WrongFile = ({ result: { faults }, kind }: Shown) => {
  const { t } = useMacro();
  const missing = namesOf(faults, 'missing-column');
  const unknown = namesOf(faults, 'unknown-column');
  const repeated = namesOf(faults, 'repeated-column');
  return (
    <Told title={t`Berkas belum dapat dibaca`}>
      <Stack gap="xs">
        <ul className="plain-list">
          {missing !== '' && (
            <li>
              <Trans>Kolom yang tidak ada: {missing}</Trans>
            </li>
          )}
          {unknown !== '' && (
            <li>
              <Trans>Kolom yang tidak dikenal: {unknown}</Trans>
            </li>
          )}
          {repeated !== '' && (
            <li>
              <Trans>Kolom yang muncul dua kali: {repeated}</Trans>
            </li>
          )}
          {faults
            .filter(({ problem }) => !ofColumns.includes(problem))
            .map((fault) => (
              <li key={`${fault.row} ${fault.problem}`}>
                <FaultText fault={fault} kind={kind} />
              </li>
            ))}
        </ul>
        <FileColumns columns={kind.columns} />
        <Text size="sm">
          <Trans>Belum ada yang diimpor. Perbaiki berkas Anda, lalu pilih berkasnya lagi.</Trans>
        </Text>
      </Stack>
    </Told>
  );
};

const WrongCells = ({ result: { importId, rows, faults, faultCount }, kind }: Shown) => {
  const { t } = useMacro();
  const format = useFormat();
  return (
    <Stack gap="xs">
      <Told title={t`${format.number(faultCount)} kesalahan dalam ${format.number(rows)} baris`}>
        <Trans>Belum ada yang diimpor. Perbaiki sel-sel ini di berkas Anda, lalu pilih berkasnya lagi.</Trans>
      </Told>
      {importId !== undefined && (
        <Button
          component="a"
          href={faultyRowsAddress(kind.route, importId)}
          download
          variant="default"
          data-testid="faulty-rows"
        >
          <Trans>Unduh baris salah</Trans>
        </Button>
      )}
      <ul className="rows">
        {faults.slice(0, MOST_SHOWN).map((fault, index) => (
          <li key={`${fault.row} ${fault.column} ${index}`} data-testid="fault">
            <Text size="sm" fw={600}>
              <Place fault={fault} kind={kind} />
            </Text>
            <Text size="sm" className="breakable">
              {fault.value !== undefined && fault.value !== '' && `“${fault.value}”: `}
              <FaultText fault={fault} kind={kind} />
            </Text>
          </li>
        ))}
      </ul>
      {faultCount > MOST_SHOWN && (
        <Text size="sm">
          <Trans>{MOST_SHOWN} pertama ditampilkan.</Trans>
        </Text>
      )}
    </Stack>
  );
};

type One = Readonly<{ fault: SheetFault; kind: ImportKind }>;

/** Where it stands: the row, the column under the name it has in the file, and what that holds. */
const Place = ({ fault: { row, column }, kind }: One) => {
  const { _ } = useLingui();
  const format = useFormat();
  const known = column === undefined ? undefined : kind.columns[column];
  return (
    <>
      <Trans>Baris {format.number(row)}</Trans>
      {column !== undefined && ` · ${column}`}
      {known && (
        <Text span size="sm" c="dark.3">
          {' '}
          ({_(known.label)})
        </Text>
      )}
    </>
  );
};

/** In the reader's language; a code that this app does not know stays as the service says it. */
const FaultText = ({ fault: { problem, column, expected }, kind: { faults } }: One) => {
  const { _ } = useLingui();
  const format = useFormat();
  const words = faults[`${column}:${problem}`] ?? faults[problem] ?? commonFaultWords[problem];
  const other = rowMeant(expected);
  if (!words) return <>{expected ? `${problem} (${expected})` : problem}</>;
  return (
    <>
      {_(words)}
      {other !== undefined && (
        <>
          {' '}
          <Trans>(lihat baris {format.number(other)})</Trans>
        </>
      )}
    </>
  );
};
