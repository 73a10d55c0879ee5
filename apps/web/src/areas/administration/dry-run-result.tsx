import { Alert, Button, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { faultyPeopleAddress, type DryRun } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { FileColumns } from './file-columns';
import { importFaultWords, rowMeant } from './import-fault-words';

const MOST_SHOWN = 200;

/** Each fault by row and column of the file; a file that is wrong as a whole is told once. */
export const DryRunResult = ({ result }: Readonly<{ result: DryRun }>) => {
  const { rows, faults } = result;
  const { t } = useMacro();
  const format = useFormat();
  if (faults.length === 0)
    return (
      <Alert
        color="green"
        variant="light"
        role="status"
        title={t`Berkas siap diimpor`}
        c="dark.8"
        data-testid="dry-run-clean"
      >
        <Trans>{format.number(rows)} baris diperiksa, tidak ada kesalahan.</Trans>
      </Alert>
    );
  return rows === 0 ? <WrongFile faults={faults} /> : <WrongCells result={result} />;
};

const namesOf = (faults: DryRun['faults'], problem: string): string =>
  faults
    .flatMap((fault) => (fault.problem === problem ? [fault.column ?? ''] : []))
    .map((column) => (column === '' ? '…' : column))
    .join(', ');

const ofColumns = ['missing-column', 'unknown-column', 'repeated-column'];

/** Nothing could be read below the header, or there is none. */
const WrongFile = ({ faults }: Pick<DryRun, 'faults'>) => {
  const { t } = useMacro();
  const missing = namesOf(faults, 'missing-column');
  const unknown = namesOf(faults, 'unknown-column');
  const repeated = namesOf(faults, 'repeated-column');
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={t`Berkas belum dapat dibaca`}
      c="dark.8"
      className="breakable"
      data-testid="dry-run-faults"
    >
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
                <FaultText fault={fault} />
              </li>
            ))}
        </ul>
        <FileColumns />
        <Text size="sm">
          <Trans>Belum ada yang diimpor. Perbaiki berkas Anda, lalu pilih berkasnya lagi.</Trans>
        </Text>
      </Stack>
    </Alert>
  );
};

const WrongCells = ({ result: { importId, rows, faults, faultCount } }: Readonly<{ result: DryRun }>) => {
  const { t } = useMacro();
  const format = useFormat();
  return (
    <Stack gap="xs" data-testid="dry-run-faults">
      <Alert
        color="red"
        variant="light"
        role="alert"
        title={t`${format.number(faultCount)} kesalahan dalam ${format.number(rows)} baris`}
        c="dark.8"
      >
        <Trans>Belum ada yang diimpor. Perbaiki sel-sel ini di berkas Anda, lalu pilih berkasnya lagi.</Trans>
      </Alert>
      {importId !== undefined && (
        <Button component="a" href={faultyPeopleAddress(importId)} download variant="default" data-testid="faulty-rows">
          <Trans>Unduh baris yang salah (.xlsx)</Trans>
        </Button>
      )}
      <ul className="rows">
        {faults.slice(0, MOST_SHOWN).map((fault, index) => (
          <li key={`${fault.row} ${fault.column} ${index}`}>
            <Text size="sm" fw={600}>
              <Trans>Baris {format.number(fault.row)}</Trans>
              {fault.column ? ` · ${fault.column}` : ''}
            </Text>
            <Text size="sm">
              <FaultText fault={fault} />
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

/** In the reader's language; a code that this app does not know stays as the service says it. */
const FaultText = ({ fault }: Readonly<{ fault: DryRun['faults'][number] }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  const { problem, column, expected } = fault;
  const words = importFaultWords[`${column}:${problem}`] ?? importFaultWords[problem];
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
