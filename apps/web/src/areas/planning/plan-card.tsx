import { Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Page } from '../../api/http';
import type { Skp } from '../../api/planning';
import { skpStatusWords } from '../../display/words';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { NameOf } from '../../shell/name-of';
import { StatusChip } from '../../shell/status-chip';
import { ResultList } from './result-list';

export const PlanCard = ({ plans }: Readonly<{ plans: UseQueryResult<Page<Skp>> }>) => (
  <Card title={<Trans>Rencana saya (SKP)</Trans>} testId="plan-card">
    <Loaded query={plans} lines={5}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyNote title={<Trans>Belum ada SKP untuk tahun ini</Trans>}>
            <Trans>SKP yang Anda susun dan ajukan akan tampil di sini beserta indikator dan targetnya.</Trans>
          </EmptyNote>
        ) : (
          items.map((plan) => <Plan key={plan.skpId} plan={plan} />)
        )
      }
    </Loaded>
  </Card>
);

const Plan = ({ plan }: Readonly<{ plan: Skp }>) => {
  const { t } = useLingui();
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{t`SKP ${plan.year}`}</Text>
        <StatusChip word={skpStatusWords[plan.status]} />
      </Group>
      {plan.appraiserId && (
        <Text size="sm">
          <Trans>
            Pejabat penilai: <NameOf id={plan.appraiserId} />
          </Trans>
        </Text>
      )}
      {plan.status === 'returned' && plan.returnNote && <div className="returned">{plan.returnNote}</div>}
      <ResultList results={plan.results} />
    </Stack>
  );
};
