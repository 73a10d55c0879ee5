import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PackTrialResult, PackTried } from '../../../api/incentives';
import { Rupiah } from '../../../display/rupiah';
import { Explanation } from '../explanation';

/** Both results beside each other, and what lies between them. */
export const TrialOutcome = ({ tried: { proposed, present } }: Readonly<{ tried: PackTried }>) => (
  <Stack data-testid="trial-outcome">
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Result title={<Trans>Kebijakan ini</Trans>} result={proposed} testId="trial-proposed" />
      {present ? (
        <Result title={<Trans>Yang berlaku: {present.packId}</Trans>} result={present} testId="trial-present" />
      ) : (
        <Text size="sm" data-testid="trial-present">
          <Trans>Pada bulan itu belum ada kebijakan lain yang berlaku.</Trans>
        </Text>
      )}
    </SimpleGrid>
    {proposed.allowance && present?.allowance && (
      <Difference amount={proposed.allowance.netRupiah - present.allowance.netRupiah} />
    )}
  </Stack>
);

type ResultProps = Readonly<{ title: ReactNode; result: PackTrialResult; testId: string }>;

const Result = ({ title, result: { allowance, missing }, testId }: ResultProps) => (
  <div className="tile" data-testid={testId}>
    <div className="label">{title}</div>
    {allowance ? (
      <Stack gap="xs">
        <Group justify="space-between">
          <Text>
            <Trans>Bersih</Trans>
          </Text>
          <Text fw={700} component="span">
            <Rupiah amount={allowance.netRupiah} testId={`${testId}-net`} />
          </Text>
        </Group>
        <details>
          <summary>
            <Trans>Mengapa segini?</Trans>
          </summary>
          <Explanation slip={allowance} />
        </details>
      </Stack>
    ) : (
      <ul className="plain-list">
        {missing.map(({ code, field, detail }) => (
          <li key={`${code} ${field}`}>{detail}</li>
        ))}
      </ul>
    )}
  </div>
);

/** Said in words too: a minus alone is easily overlooked. */
const Difference = ({ amount }: Readonly<{ amount: number }>) => (
  <Text fw={600} data-testid="trial-difference">
    {amount === 0 ? (
      <Trans>Bersih sama.</Trans>
    ) : amount > 0 ? (
      <Trans>
        Bersih lebih besar <Rupiah amount={amount} />
      </Trans>
    ) : (
      <Trans>
        Bersih lebih kecil <Rupiah amount={-amount} />
      </Trans>
    )}
  </Text>
);
