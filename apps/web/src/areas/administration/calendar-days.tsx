import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Calendar, CalendarDay } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { calendarDayWords } from '../../display/words';
import { Card } from '../../shell/card';
import { ConfirmedButton } from '../../shell/confirmed-button';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { StatusChip } from '../../shell/status-chip';
import { CalendarDayDialog } from './calendar-day-dialog';
import { PasteDaysDialog } from './paste-days-dialog';

type CalendarDaysProps = Readonly<{ calendar: Calendar; mayChange: boolean }>;

export const CalendarDays = ({ calendar: { year, days }, mayChange }: CalendarDaysProps) => {
  const [written, setWritten] = useState<CalendarDay | 'new' | 'list' | undefined>();
  const close = () => setWritten(undefined);
  return (
    <Card title={<Trans>Hari libur dan cuti bersama</Trans>} testId="calendar-days">
      {mayChange && (
        <Group gap="sm">
          <Button onClick={() => setWritten('new')} data-testid="add-day">
            <Trans>Tambah hari</Trans>
          </Button>
          <Button variant="default" onClick={() => setWritten('list')} data-testid="paste-days">
            <Trans>Tempel daftar</Trans>
          </Button>
        </Group>
      )}
      {days.length === 0 ? (
        <EmptyNote title={<Trans>Belum ada hari libur tahun {year}</Trans>}>
          {mayChange ? (
            <Trans>
              Isi dari SKB hari libur nasional dan cuti bersama, satu per satu atau dengan menempel daftarnya.
            </Trans>
          ) : (
            <Trans>Admin instansi mengisinya dari SKB hari libur nasional dan cuti bersama.</Trans>
          )}
        </EmptyNote>
      ) : (
        <ul className="rows">
          {days.map((day) => (
            <DayRow key={day.day} year={year} day={day} {...(mayChange && { onChange: () => setWritten(day) })} />
          ))}
        </ul>
      )}
      {written === 'list' && <PasteDaysDialog year={year} known={days} onClose={close} />}
      {written !== undefined && written !== 'list' && (
        <CalendarDayDialog year={year} known={days} {...(written !== 'new' && { changed: written })} onClose={close} />
      )}
    </Card>
  );
};

/** Without `onChange` it is only read. */
type DayRowProps = Readonly<{ year: number; day: CalendarDay; onChange?: () => void }>;

const DayRow = ({ year, day: { day, kind, name }, onChange }: DayRowProps) => {
  const format = useFormat();
  return (
    <li data-testid="calendar-day">
      <Stack gap={4}>
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dark.3">
            {format.day(day)}
          </Text>
          <StatusChip word={calendarDayWords[kind]} />
        </Group>
        <Text>{name}</Text>
        {onChange && <DayTools year={year} day={day} onChange={onChange} />}
      </Stack>
    </li>
  );
};

const DayTools = ({ year, day, onChange }: Readonly<{ year: number; day: string; onChange: () => void }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const clearing = useCommand('POST identity/calendars/{year}/days/{day}/clearing', { refreshes: ['identity'] });
  return (
    <>
      <Group gap="xs">
        <Button variant="default" onClick={onChange} data-testid="change-day">
          <Trans>Ubah</Trans>
        </Button>
        <ConfirmedButton
          label={<Trans>Hapus</Trans>}
          title={t`Hapus ${format.day(day)} dari kalender?`}
          consequence={<Trans>Hari itu kembali mengikuti minggunya: Senin sampai Jumat hari kerja.</Trans>}
          variant="default"
          isBusy={clearing.isPending}
          onConfirm={() => clearing.mutate({ params: { year, day } })}
          testId="clear-day"
        />
      </Group>
      {clearing.error && <FailureNote error={clearing.error} />}
    </>
  );
};
