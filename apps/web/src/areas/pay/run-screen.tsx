import { Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { policyPacks, tppRun, type RunDetails } from '../../api/incentives';
import { Rupiah } from '../../display/rupiah';
import { useFormat } from '../../display/use-format';
import { runStateWords } from '../../display/words';
import { Card } from '../../shell/card';
import { HistoryLink } from '../../shell/history-link';
import { Loaded } from '../../shell/loaded';
import { NameOf } from '../../shell/name-of';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';
import { ExampleNote } from './policies/pack-holding';
import { IncompletePeople } from './incomplete-people';
import { RunLines } from './run-lines';
import { RunSteps } from './run-steps';

const ASK_EVERY_MS = 1000;

/** One month's computation: its state, its totals, what may be done next, and every person in it. */
export const RunScreen = () => {
  const { runId } = useParams({ strict: false });
  const run = useQuery({
    ...tppRun(runId ?? ''),
    refetchInterval: ({ state }) => (state.data?.state === 'computing' ? ASK_EVERY_MS : false),
  });
  return (
    <Loaded query={run} lines={6}>
      {(known) => <Run run={known} />}
    </Loaded>
  );
};

const Run = ({ run }: Readonly<{ run: RunDetails }>) => {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Screen
      title={t`TPP ${format.month(run.month)}`}
      aside={
        <Group gap="xs">
          <StatusChip word={runStateWords[run.state]} />
          <HistoryLink of={{ part: 'incentives', stream: `tpp-run-${run.runId}` }} />
        </Group>
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <Total label={<Trans>Pegawai</Trans>} value={format.number(run.people)} />
        <Total label={<Trans>Kotor</Trans>} value={<Rupiah amount={run.grossRupiah} />} />
        <Total label={<Trans>Potongan</Trans>} value={<Rupiah amount={-run.deductionRupiah} />} />
        <Total label={<Trans>Bersih</Trans>} value={<Rupiah amount={run.netRupiah} />} testId="run-net" />
      </SimpleGrid>
      <Card title={<Trans>Langkah</Trans>} testId="run-steps">
        <Stack>
          <WhoDidWhat run={run} />
          <RunSteps run={run} />
        </Stack>
      </Card>
      <IncompletePeople run={run} />
      {run.state !== 'open' && run.state !== 'computing' && (
        <RunLines runId={run.runId} people={run.people - run.excluded.length} />
      )}
    </Screen>
  );
};

const Total = ({ label, value, testId }: Readonly<{ label: ReactNode; value: ReactNode; testId?: string }>) => (
  <div className="tile">
    <div className="label">{label}</div>
    <div className="tile-value" data-testid={testId}>
      {value}
    </div>
  </div>
);

const PolicyOf = ({ packId }: Readonly<{ packId: string }>) => {
  const { data } = useQuery(policyPacks());
  const pack = data?.items.find((one) => one.packId === packId);
  return (
    <Group gap="xs">
      <Text size="sm">
        <Trans>
          Kebijakan:{' '}
          <Anchor component={Link} to={`/tpp/policies/${packId}`} inherit>
            {packId}
          </Anchor>
        </Trans>
      </Text>
      {pack && <ExampleNote pack={pack} />}
    </Group>
  );
};

const WhoDidWhat = ({ run }: Readonly<{ run: RunDetails }>) => (
  <Stack gap={2}>
    {run.policyPack && <PolicyOf packId={run.policyPack} />}
    <Group gap="lg">
      {run.computedBy && (
        <Text size="sm">
          <Trans>
            Dihitung oleh <NameOf id={run.computedBy} />
          </Trans>
        </Text>
      )}
      {run.verifiedBy && (
        <Text size="sm">
          <Trans>
            Diverifikasi oleh <NameOf id={run.verifiedBy} />
          </Trans>
        </Text>
      )}
      {run.sealedBy && (
        <Text size="sm">
          <Trans>
            Disegel oleh <NameOf id={run.sealedBy} />
          </Trans>
        </Text>
      )}
    </Group>
  </Stack>
);
