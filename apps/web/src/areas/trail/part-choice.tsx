import { NativeSelect } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { disclosingParts, type DisclosingPart } from '../../api/disclosures';
import { partWords } from './event-words';

export const usePart = () => useState<DisclosingPart>('incentives');

type PartChoiceProps = Readonly<{ part: DisclosingPart; choose: (part: DisclosingPart) => void; testId: string }>;

/** Of which service. */
export const PartChoice = ({ part, choose, testId }: PartChoiceProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  return (
    <NativeSelect
      label={t`Bagian`}
      value={part}
      onChange={({ currentTarget: { value } }) => choose(disclosingParts.find((one) => one === value) ?? part)}
      data-testid={testId}
    >
      {disclosingParts.map((one) => (
        <option key={one} value={one}>
          {_(partWords[one])}
        </option>
      ))}
    </NativeSelect>
  );
};
