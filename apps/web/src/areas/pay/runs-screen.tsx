import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
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
import { Loaded } from '../../shell/loaded';
import { MonthPicker } from '../../shell/month-picker';
import { useWorkingMonth } from '../../shell/screen-search';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';

export const RunsScreen = () => {
  const runs = useQuery(tppRuns());
  const { data: session } = useQuery(sessionQuery);
  return (
    <Screen>
      {session?.roles.includes('payroll-officer') && <OpeningCard />}
      <Card title={<Trans>Perhitungan</Trans>} testId="runs">
        <Loaded query={runs} lines={5}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNote title={<Trans>Belum ada perhitungan</Trans>}>
                <Trans>Petugas TPP membuka perhitungan setelah penilaian bulan itu ditutup.</Trans>
              </EmptyNote>
            ) : (
              <ul className="rows">
                {[...items]
                  .sort((a, b) => b.month.localeCompare(a.month))
                  .map((run) => (
                    <RunRow key={run.runId} run={run} />
                  ))}
              </ul>
            )
          }
        </Loaded>
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

const RunRow = ({ run }: Readonly<{ run: TppRun }>) => {
  const format = useFormat();
  return (
    <li data-testid="run">
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to={`/tpp/runs/${run.runId}`} fw={600}>
          {format.month(run.month)}
        </Anchor>
        <StatusChip word={runStateWords[run.state]} />
      </Group>
      <Text size="sm">
        <Trans>{format.number(run.people)} pegawai</Trans> · <Trans>bersih</Trans> <Rupiah amount={run.netRupiah} />
      </Text>
    </li>
  );
};
