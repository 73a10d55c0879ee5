import { Alert, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Explained, Totals } from '../api/incentives';
import { addsUp } from '../display/explanation';
import { formatRupiah } from '../display/rupiah';
import { Icon } from '../shell/icon';

type ExplanationProps = Readonly<{ totals: Totals; explanation: Explained }>;

/** How an allowance came about: each step with its rule, its sentence and its amount, then the three totals. */
export const Explanation = ({ totals, explanation }: ExplanationProps) => (
  <Stack gap="sm" data-testid="explanation">
    {!addsUp(totals, explanation) && <DoesNotAddUp />}
    <Steps steps={explanation.parts.length > 0 ? explanation.parts : [explanation]} />
    <Stack gap={4} pt="sm" style={{ borderTop: '2px solid var(--line)' }}>
      <Total label={<Trans>Kotor</Trans>} amount={totals.grossRupiah} />
      <Total label={<Trans>Potongan</Trans>} amount={-totals.deductionRupiah} />
      <Total label={<Trans>Diterima bersih</Trans>} amount={totals.netRupiah} isBold />
    </Stack>
  </Stack>
);

const DoesNotAddUp = () => {
  const { t } = useLingui();
  return (
    <Alert color="red" variant="light" role="alert" title={t`Rincian ini tidak cocok dengan jumlahnya`} c="dark.8">
      <Trans>Laporkan kepada petugas TPP; sebutkan bulan dan nama Anda.</Trans>
    </Alert>
  );
};

const Total = ({ label, amount, isBold = false }: Readonly<{ label: ReactNode; amount: number; isBold?: boolean }>) => (
  <Group justify="space-between" wrap="nowrap">
    <Text fw={isBold ? 700 : 500}>{label}</Text>
    <Text fw={isBold ? 700 : 500} className="money">
      {formatRupiah(amount)}
    </Text>
  </Group>
);

const Steps = ({ steps }: Readonly<{ steps: readonly Explained[] }>) => (
  <ul className="steps">
    {steps.map((step, index) => (
      <Step key={`${index} ${step.rule}`} step={step} />
    ))}
  </ul>
);

/** Opens to its parts and to what went into it. */
const Step = ({ step }: Readonly<{ step: Explained }>) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <li data-testid="step">
      <UnstyledButton className="step" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="step-mark">
          <Icon name={isOpen ? 'down' : 'right'} size={14} />
        </span>
        <span>
          {step.text}
          <span className="step-rule">{step.rule}</span>
        </span>
        <Text component="span" fw={600} className="money">
          {formatRupiah(step.amountRupiah)}
        </Text>
      </UnstyledButton>
      {isOpen && <Inside step={step} />}
    </li>
  );
};

const Inside = ({ step }: Readonly<{ step: Explained }>) => (
  <div className="step-inside">
    {step.formula !== '' && (
      <Text size="sm" className="formula">
        {step.formula} = {formatRupiah(step.amountRupiah)}
      </Text>
    )}
    {step.inputs.length > 0 && (
      <ul className="plain-list">
        {step.inputs.map(({ name, value, source }) => (
          <li key={name}>
            <Text size="sm" component="span">
              {name}: <strong>{value}</strong>
            </Text>
            {source && <span className="step-rule">{source}</span>}
          </li>
        ))}
      </ul>
    )}
    {step.parts.length > 0 && <Steps steps={step.parts} />}
  </div>
);
