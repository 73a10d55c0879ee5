import { Anchor, Button, Group, Stack } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { tppRuns, type TppRun } from '../../api/incentives';
import { sessionQuery } from '../../api/session';
import { useCommand } from '../../commands/use-command';
import { Rupiah } from '../../display/rupiah';
import { useFormat } from '../../display/use-format';
import { runStateWords } from '../../display/words';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { MonthPicker } from '../../shell/month-picker';
import { useWorkingMonth } from '../../shell/screen-search';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';
import type { Column } from '../../tables/columns';
import { DataTable } from '../../tables/data-table';

export const RunsScreen = () => {
  const { t } = useLingui();
  const columns = useColumns();
  const { data: session } = useQuery(sessionQuery);
  return (
    <Screen>
      {session?.roles.includes('payroll-officer') && <OpeningCard />}
      <Card title={<Trans>Perhitungan</Trans>} testId="runs">
        <DataTable
          name="runs"
          label={t`Perhitungan TPP`}
          source={{ query: tppRuns }}
          columns={columns}
          keyOf={({ runId }) => runId}
          sort="-month"
          rowTestId="run"
          empty={
            <EmptyNote title={<Trans>Belum ada perhitungan</Trans>}>
              <Trans>Petugas TPP membuka perhitungan setelah penilaian bulan itu ditutup.</Trans>
            </EmptyNote>
          }
        />
      </Card>
    </Screen>
  );
};

const OpeningCard = () => {
  const { month, pick } = useWorkingMonth();
  const navigate = useNavigate();
  const opening = useCommand('POST incentives/tpp-runs', {
    refreshes: ['incentives'],
    onDone: ({ runId }) => void navigate({ to: '/tpp/runs/$runId', params: { runId } }),
  });
  return (
    <Card title={<Trans>Buka perhitungan</Trans>}>
      <Stack>
        <Group>
          <MonthPicker month={month} onPick={pick} />
          <Button
            loading={opening.isPending}
            onClick={() => opening.mutate({ body: { month } })}
            data-testid="open-run"
          >
            <Trans>Buka perhitungan</Trans>
          </Button>
        </Group>
        {opening.error && <FailureNote error={opening.error} />}
      </Stack>
    </Card>
  );
};

const useColumns = (): readonly Column<TppRun>[] => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const format = useFormat();
  return [
    {
      id: 'month',
      label: t`Bulan`,
      isTitle: true,
      text: ({ month }) => format.month(month),
      order: ({ month }) => month,
      cell: ({ runId, month }) => (
        <Anchor component={Link} to={`/tpp/runs/${runId}`} fw={600}>
          {format.month(month)}
        </Anchor>
      ),
    },
    {
      id: 'state',
      label: t`Status`,
      text: ({ state }) => _(runStateWords[state].label),
      order: ({ state }) => _(runStateWords[state].label),
      cell: ({ state }) => <StatusChip word={runStateWords[state]} />,
    },
    {
      id: 'people',
      label: t`Pegawai`,
      isNumber: true,
      text: ({ people }) => String(people),
      order: ({ people }) => people,
      cell: ({ people }) => format.number(people),
    },
    {
      id: 'net',
      label: t`Bersih`,
      isNumber: true,
      text: ({ netRupiah }) => String(netRupiah),
      order: ({ netRupiah }) => netRupiah,
      cell: ({ netRupiah }) => <Rupiah amount={netRupiah} />,
    },
  ];
};
