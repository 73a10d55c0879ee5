import { Alert, Stack, Table, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { DryRun } from '../api/identity';
import { ScrollX } from '../shell/scroll-x';
import { importFaultWords } from './import-fault-words';

const MOST_SHOWN = 200;

/** Each fault by row and column of the file. */
export const DryRunResult = ({ result }: Readonly<{ result: DryRun }>) => {
  const { rows, faults } = result;
  const { t } = useMacro();
  const { _ } = useLingui();
  const wordsFor = (problem: string) => {
    const words = importFaultWords[problem];
    return words ? _(words) : problem;
  };
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
        <Trans>{rows} baris diperiksa, tidak ada kesalahan.</Trans>
      </Alert>
    );
  return (
    <Stack gap="xs" data-testid="dry-run-faults">
      <Alert
        color="red"
        variant="light"
        role="alert"
        title={t`${result.faultCount} kesalahan dalam ${rows} baris`}
        c="dark.8"
      >
        <Trans>Belum ada yang diimpor. Perbaiki sel-sel ini di berkas Anda, lalu pilih berkasnya lagi.</Trans>
      </Alert>
      <ScrollX label={t`Tabel kesalahan`}>
        <Table striped>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Trans>Baris</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Kolom</Trans>
              </Table.Th>
              <Table.Th>
                <Trans>Kesalahan</Trans>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {faults.slice(0, MOST_SHOWN).map(({ row, column, problem, expected }, index) => (
              <Table.Tr key={`${row} ${column} ${index}`}>
                <Table.Td>{row}</Table.Td>
                <Table.Td>{column}</Table.Td>
                <Table.Td>
                  {wordsFor(problem)}
                  {expected ? ` (${expected})` : ''}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollX>
      {result.faultCount > MOST_SHOWN && (
        <Text size="sm">
          <Trans>{MOST_SHOWN} pertama ditampilkan.</Trans>
        </Text>
      )}
    </Stack>
  );
};
