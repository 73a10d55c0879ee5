import { Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Outage } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { OutageSpan } from './outage-span';

/** Outages moved the last day of a month, and which. */
export const MovedEnd = ({ to, outages }: Readonly<{ to: string; outages: readonly Outage[] }>) => {
  const format = useFormat();
  return (
    <Stack gap={4} data-testid="moved-end">
      <Text size="sm" fw={600}>
        <Trans>Pindah ke {format.day(to)} karena gangguan:</Trans>
      </Text>
      {outages.map((outage) => (
        <OutageSpan key={outage.outageId} outage={outage} />
      ))}
    </Stack>
  );
};
