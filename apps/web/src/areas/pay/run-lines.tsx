import { Button, Stack, Table, UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { runLine, runLines, type Line } from '../../api/incentives';
import { Rupiah } from '../../display/rupiah';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { ScrollX } from '../../shell/scroll-x';
import { SideDialog } from '../../shell/dialog';
import { NameOf } from '../../shell/name-of';
import { Explanation } from './explanation';

const ASK_EVERY_MS = 1000;

/** Every person of the run, a page at a time; a row opens the explanation. */
export const RunLines = ({ runId, people }: Readonly<{ runId: string; people: number }>) => {
  const [visited, visit] = useState<readonly (string | undefined)[]>([undefined]);
  const [explained, explain] = useState<string | undefined>();
  const lines = useQuery({
    ...runLines(runId, visited.at(-1)),
    staleTime: 0,
    // The table of lines may follow the run's own totals by a moment.
    refetchInterval: ({ state: { data } }) => (people > 0 && data?.items.length === 0 ? ASK_EVERY_MS : false),
  });
  return (
    <Card title={<Trans>Pegawai</Trans>} testId="run-lines">
      <Loaded query={lines} lines={8}>
        {({ items, next }) => (
          <Stack>
            <LineTable lines={items} onExplain={explain} />
            <Button.Group>
              <Button variant="default" disabled={visited.length === 1} onClick={() => visit(visited.slice(0, -1))}>
                <Trans>Sebelumnya</Trans>
              </Button>
              <Button
                variant="default"
                disabled={typeof next !== 'string'}
                onClick={() => visit([...visited, next ?? undefined])}
              >
                <Trans>Berikutnya</Trans>
              </Button>
            </Button.Group>
          </Stack>
        )}
      </Loaded>
      {explained && <ExplanationDrawer runId={runId} employeeId={explained} onClose={() => explain(undefined)} />}
    </Card>
  );
};

const LineTable = ({
  lines,
  onExplain,
}: Readonly<{ lines: readonly Line[]; onExplain: (employeeId: string) => void }>) => {
  const { t } = useLingui();
  return (
    <ScrollX label={t`Tabel TPP pegawai`}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Nama</Trans>
            </Table.Th>
            <Table.Th ta="right" className="wide-only">
              <Trans>Kotor</Trans>
            </Table.Th>
            <Table.Th ta="right" className="wide-only">
              <Trans>Potongan</Trans>
            </Table.Th>
            <Table.Th ta="right">
              <Trans>Bersih</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ employeeId, grossRupiah, deductionRupiah, netRupiah }) => (
            <Table.Tr key={employeeId} data-testid="line">
              <Table.Td>
                <UnstyledButton className="row-button" onClick={() => onExplain(employeeId)}>
                  <NameOf id={employeeId} />
                </UnstyledButton>
              </Table.Td>
              <Table.Td ta="right" className="money wide-only">
                <Rupiah amount={grossRupiah} />
              </Table.Td>
              <Table.Td ta="right" className="money wide-only">
                <Rupiah amount={deductionRupiah} />
              </Table.Td>
              <Table.Td ta="right" className="money">
                <Rupiah amount={netRupiah} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollX>
  );
};

type ExplanationDrawerProps = Readonly<{ runId: string; employeeId: string; onClose: () => void }>;

const ExplanationDrawer = ({ runId, employeeId, onClose }: ExplanationDrawerProps) => {
  const line = useQuery(runLine(runId, employeeId));
  return (
    <SideDialog title={<NameOf id={employeeId} />} onClose={onClose}>
      <Loaded query={line} lines={8}>
        {(slip) => <Explanation slip={slip} />}
      </Loaded>
    </SideDialog>
  );
};
