import { Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Outage } from '../api/identity';
import { useFormat } from '../display/use-format';
import { Card } from './card';
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

/** The same, on a screen of a month that does not show its last day. */
export const MovedEndCard = (moved: Readonly<{ to: string; outages: readonly Outage[] }>) => (
  <Card title={<Trans>Hari terakhir bulan ini pindah</Trans>} testId="month-moved-end">
    <MovedEnd {...moved} />
  </Card>
);
