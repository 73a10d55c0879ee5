import { Alert, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Allowance } from '../../api/incentives';
import { addsUp } from '../../display/explanation';
import { Rupiah } from '../../display/rupiah';
import { Steps } from './explanation-steps';

type Slip = Pick<Allowance, 'base' | 'explanation' | 'warnings' | 'grossRupiah' | 'deductionRupiah' | 'netRupiah'>;

/** How an allowance came about: where it starts from, each step with rule, words and amount, and the three totals. */
export const Explanation = ({ slip }: Readonly<{ slip: Slip }>) => {
  const { base, explanation, warnings } = slip;
  return (
    <Stack gap="sm" data-testid="explanation">
      {!addsUp(slip, explanation) && <DoesNotAddUp />}
      <Steps steps={explanation.parts} isOpen />
      <Stack gap={4} pt="sm" className="totals">
        <Total label={<Trans>Kotor</Trans>} amount={slip.grossRupiah} />
        <Total label={<Trans>Potongan</Trans>} amount={-slip.deductionRupiah} />
        <Total label={<Trans>Bersih</Trans>} amount={slip.netRupiah} isBold />
      </Stack>
      <Text size="sm" fw={600} mt="sm">
        <Trans>Dihitung dari dasar</Trans>
      </Text>
      <Steps steps={[base]} />
      {warnings.map((warning) => (
        <div key={warning} className="returned">
          {warning}
        </div>
      ))}
    </Stack>
  );
};

const DoesNotAddUp = () => {
  const { t } = useLingui();
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={t`Rincian ini tidak cocok dengan jumlahnya`}
      c="dark.8"
      data-testid="does-not-add-up"
    >
      <Trans>Laporkan kepada petugas TPP; sebutkan bulan dan nama Anda.</Trans>
    </Alert>
  );
};

type TotalProps = Readonly<{ label: ReactNode; amount: number; isBold?: boolean }>;

const Total = ({ label, amount, isBold = false }: TotalProps) => (
  <Group justify="space-between" wrap="nowrap">
    <Text fw={isBold ? 700 : 500}>{label}</Text>
    <Text fw={isBold ? 700 : 500} component="span">
      <Rupiah amount={amount} />
    </Text>
  </Group>
);
