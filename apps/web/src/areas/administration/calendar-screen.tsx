import { ActionIcon, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { calendar, type Calendar } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { monthsAway } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { Icon } from '../../shell/icon';
import { Loaded } from '../../shell/loaded';
import { useMonth } from '../../shell/screen-search';
import { Screen } from '../../shell/screen';
import { CalendarDays } from './calendar-days';
import { CalendarHours } from './calendar-hours';
import { OutagesCard } from './outages-card';

/** Hari libur, cuti bersama and hours of a year; every account reads it, administrators of the agency write it. */
export const CalendarScreen = () => {
  const { month, pick } = useMonth();
  const year = Number(month.slice(0, 4));
  const query = useQuery(calendar(year));
  const { data: session } = useQuery(sessionQuery);
  const mayChange = session?.roles.includes('agency-admin') ?? false;
  return (
    <Screen aside={<YearPicker year={year} onPick={(years) => pick(monthsAway(month, 12 * years))} />}>
      {mayChange && <ToShifts />}
      <Loaded query={query} lines={8}>
        {(known) => (
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
            <CalendarDays key={year} calendar={known} mayChange={mayChange} />
            <Stack gap="md">
              <MonthsOfWork calendar={known} />
              <CalendarHours key={year} calendar={known} mayChange={mayChange} />
              <OutagesCard year={year} mayChange={mayChange} />
            </Stack>
          </SimpleGrid>
        )}
      </Loaded>
    </Screen>
  );
};

const ToShifts = () => (
  <Button component={Link} to="/admin/calendar/shifts" variant="default" w="fit-content" data-testid="to-shifts">
    <Trans>Kerja bergilir per unit</Trans>
  </Button>
);

const YearPicker = ({ year, onPick }: Readonly<{ year: number; onPick: (years: number) => void }>) => {
  const { t } = useLingui();
  return (
    <Group gap="sm" wrap="nowrap">
      <ActionIcon variant="default" size={44} aria-label={t`Tahun sebelumnya`} onClick={() => onPick(-1)}>
        <Icon name="left" />
      </ActionIcon>
      <Text fw={600} aria-live="polite" data-testid="year">
        {year}
      </Text>
      <ActionIcon variant="default" size={44} aria-label={t`Tahun berikutnya`} onClick={() => onPick(1)}>
        <Icon name="right" />
      </ActionIcon>
    </Group>
  );
};

const MonthsOfWork = ({ calendar: { months, days } }: Readonly<{ calendar: Calendar }>) => {
  const format = useFormat();
  const total = months.reduce((sum, { workingDays }) => sum + workingDays, 0);
  return (
    <Card title={<Trans>Hari kerja per bulan</Trans>} testId="months-of-work">
      <Text size="sm">
        <Trans>
          Senin sampai Jumat, selain hari libur dan cuti bersama. Setahun: {format.number(total)} hari kerja.
        </Trans>
      </Text>
      {days.length === 0 && (
        <div className="notice" role="status" data-testid="without-holidays">
          <Trans>Belum termasuk hari libur dan cuti bersama: belum ada yang diisi untuk tahun ini.</Trans>
        </div>
      )}
      <ul className="rows">
        {months.map(({ month, workingDays, minutes }) => (
          <li key={month} data-testid={`month-of-work-${month}`}>
            <Group justify="space-between" gap="xs">
              <Text>{format.month(month)}</Text>
              <Text>
                <Trans>
                  <strong>{format.number(workingDays)}</strong> hari kerja
                </Trans>
                {minutes !== undefined && <> · {format.hours(minutes)}</>}
              </Text>
            </Group>
          </li>
        ))}
      </ul>
    </Card>
  );
};
