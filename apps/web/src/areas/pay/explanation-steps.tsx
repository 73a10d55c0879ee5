import { Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Explained } from '../../api/incentives';
import { Rupiah } from '../../display/rupiah';
import { Icon } from '../../shell/icon';

type StepsProps = Readonly<{
  steps: readonly Explained[];
  /** Whether the parts of these steps are shown at once. */
  isOpen?: boolean;
}>;

export const Steps = ({ steps, isOpen = false }: StepsProps) => (
  <ul className="steps">
    {steps.map((step, index) => (
      <Step key={`${index} ${step.rule}`} step={step} startsOpen={isOpen && step.parts.length > 0} />
    ))}
  </ul>
);

/** Opens to what went into it and to its parts. */
const Step = ({ step, startsOpen }: Readonly<{ step: Explained; startsOpen: boolean }>) => {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <li data-testid="step">
      <UnstyledButton className="step" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="step-mark">
          <Icon name={isOpen ? 'down' : 'right'} size={14} />
        </span>
        <span>{step.text}</span>
        <Text component="span" fw={600}>
          <Rupiah amount={step.amountRupiah} />
        </Text>
      </UnstyledButton>
      {isOpen && <Inside step={step} />}
    </li>
  );
};

const Inside = ({ step }: Readonly<{ step: Explained }>) => (
  <div className="step-inside">
    <span className="step-rule">{step.rule}</span>
    {step.parts.length === 0 && (
      <Text size="sm" className="formula">
        {step.formula} = <Rupiah amount={step.amountRupiah} />
      </Text>
    )}
    <Inputs step={step} />
    <Steps steps={step.parts} />
  </div>
);

const Inputs = ({ step: { inputs } }: Readonly<{ step: Explained }>) => {
  if (inputs.length === 0) return null;
  return (
    <ul className="plain-list">
      {inputs.map(({ name, value, source }) => (
        <li key={name}>
          <Text size="sm" component="span">
            {name}: <strong>{value}</strong>
          </Text>
          {source && <span className="step-rule">{source}</span>}
        </li>
      ))}
    </ul>
  );
};
