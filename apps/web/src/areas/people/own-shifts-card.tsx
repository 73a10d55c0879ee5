import { Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ownShifts } from '../../api/identity';
import { today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure-note';
import { ShiftSpan } from '../../shell/shift-span';

/** Today and two weeks. */
const DAYS_SHOWN = 15;

/** One's own shifts; nothing for whoever works by the agency's calendar. */
export const OwnShiftsCard = () => {
  const format = useFormat();
  const query = useQuery(ownShifts(today(), DAYS_SHOWN));
  if (query.isError) return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  const days = query.data?.days ?? [];
  if (days.length === 0) return null;
  return (
    <Card title={<Trans>Giliran saya dua minggu ini</Trans>} testId="own-shifts">
      <ul className="rows">
        {days.map(({ day, shift }) => (
          <li key={day} data-testid={`own-shift-${day}`}>
            <Group justify="space-between" gap="xs">
              <Text>{format.day(day)}</Text>
              {shift ? (
                <Text fw={600}>
                  {shift.name} · <ShiftSpan shift={shift} />
                </Text>
              ) : (
                <Text c="dark.3">
                  <Trans>Libur</Trans>
                </Text>
              )}
            </Group>
          </li>
        ))}
      </ul>
    </Card>
  );
};
