import { UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { runLine, runLines, type Line } from '../../api/incentives';
import { Rupiah } from '../../display/rupiah';
import { Card } from '../../shell/card';
import { SideDialog } from '../../shell/dialog';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { NameOf, UnitName } from '../../shell/name-of';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';
import { Explanation } from './explanation';

const ASK_EVERY_MS = 1000;
/** Sorting reads every line and every name: where there are more, it waits until somebody asks for it. */
const FEW_ENOUGH_TO_READ = 500;

/** Every person of the run; a row opens the explanation. */
export const RunLines = ({ runId, people }: Readonly<{ runId: string; people: number }>) => {
  const { t } = useLingui();
  const [explained, explain] = useState<string | undefined>();
  const columns = useColumns(explain);
  return (
    <Card title={<Trans>Pegawai</Trans>} testId="run-lines">
      <DataTable
        name="lines"
        label={t`Tabel TPP pegawai`}
        source={{
          query: (cursor) => runLines(runId, cursor),
          // The table of lines may follow the run's own totals by a moment.
          refetchInterval: (rows) => (people > 0 && rows.length === 0 ? ASK_EVERY_MS : false),
        }}
        columns={columns}
        keyOf={({ employeeId }) => employeeId}
        sort={people <= FEW_ENOUGH_TO_READ ? 'name' : ''}
        rowTestId="line"
        empty={<EmptyNote title={<Trans>Belum ada pegawai yang dihitung</Trans>} />}
      />
      {explained && <ExplanationDrawer runId={runId} employeeId={explained} onClose={() => explain(undefined)} />}
    </Card>
  );
};

const useColumns = (onExplain: (employeeId: string) => void): readonly Column<Line>[] => {
  const { t } = useLingui();
  const money = (id: string, label: string, amountOf: (line: Line) => number, sign: 1 | -1 = 1): Column<Line> => ({
    id,
    label,
    isNumber: true,
    text: (line) => String(amountOf(line)),
    order: amountOf,
    cell: (line) => <Rupiah amount={sign * amountOf(line)} />,
  });
  return [
    {
      id: 'name',
      label: t`Nama`,
      isTitle: true,
      person: ({ employeeId }) => employeeId,
      text: ({ employeeId }, { nameOf }) => nameOf(employeeId) ?? '',
      order: ({ employeeId }, { nameOf }) => nameOf(employeeId) ?? '',
      cell: ({ employeeId }) => (
        <UnstyledButton className="row-button" onClick={() => onExplain(employeeId)}>
          <NameOf id={employeeId} />
        </UnstyledButton>
      ),
    },
    {
      id: 'position',
      label: t`Jabatan`,
      text: ({ position }) => position,
      cell: ({ position, unitId }) => (
        <>
          {position} · <UnitName id={unitId} />
        </>
      ),
    },
    money('gross', t`Kotor`, ({ grossRupiah }) => grossRupiah),
    money('deduction', t`Potongan`, ({ deductionRupiah }) => deductionRupiah, -1),
    money('net', t`Bersih`, ({ netRupiah }) => netRupiah),
  ];
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
