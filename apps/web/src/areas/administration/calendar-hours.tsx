import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Calendar, WorkingHours } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { ConfirmedButton } from '../../shell/confirmed-button';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { HoursDialog } from './hours-dialog';

type CalendarHoursProps = Readonly<{ calendar: Calendar; mayChange: boolean }>;

/** Of hours that overlap those that begin later hold: the base week of the year, and Ramadan within it. */
export const CalendarHours = ({ calendar: { year, workingHours }, mayChange }: CalendarHoursProps) => {
  const [written, setWritten] = useState<WorkingHours | 'new' | undefined>();
  return (
    <Card title={<Trans>Jam kerja seminggu</Trans>} testId="working-hours">
      <Text size="sm">
        <Trans>
          Bila dua masa bertindih, berlaku yang mulai belakangan: jam dasar setahun, dan di dalamnya Ramadan.
        </Trans>
      </Text>
      {mayChange && (
        <Button w="fit-content" onClick={() => setWritten('new')} data-testid="add-hours">
          <Trans>Tambah jam kerja</Trans>
        </Button>
      )}
      {workingHours.length === 0 ? (
        <EmptyNote title={<Trans>Jam kerja tahun {year} belum diisi</Trans>}>
          <Trans>Biasanya 37,5 jam seminggu dan 32,5 jam pada bulan Ramadan.</Trans>
        </EmptyNote>
      ) : (
        <ul className="rows">
          {workingHours.map((hours) => (
            <HoursRow
              key={hours.from}
              year={year}
              hours={hours}
              {...(mayChange && { onChange: () => setWritten(hours) })}
            />
          ))}
        </ul>
      )}
      {written && (
        <HoursDialog
          year={year}
          {...(written !== 'new' && { changed: written })}
          isFirst={workingHours.length === 0}
          onClose={() => setWritten(undefined)}
        />
      )}
    </Card>
  );
};

type HoursRowProps = Readonly<{ year: number; hours: WorkingHours; onChange?: () => void }>;

const HoursRow = ({ year, hours: { from, to, minutesAWeek }, onChange }: HoursRowProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const clearing = useCommand('POST identity/calendars/{year}/working-hours/{day}/clearing', {
    refreshes: ['identity'],
  });
  return (
    <li data-testid="hours">
      <Stack gap={4}>
        <Text fw={600}>{format.hours(minutesAWeek)}</Text>
        <Text size="sm">
          {format.day(from)} – {format.day(to)}
        </Text>
        {onChange && (
          <Group gap="xs">
            <Button variant="default" onClick={onChange} data-testid="change-hours">
              <Trans>Ubah</Trans>
            </Button>
            <ConfirmedButton
              label={<Trans>Hapus</Trans>}
              title={t`Hapus jam kerja mulai ${format.day(from)}?`}
              consequence={
                <Trans>Untuk hari-hari itu kembali berlaku jam kerja yang mulai lebih dahulu, bila ada.</Trans>
              }
              variant="default"
              isBusy={clearing.isPending}
              onConfirm={() => clearing.mutate({ params: { year, day: from } })}
              testId="clear-hours"
            />
          </Group>
        )}
        {clearing.error && <FailureNote error={clearing.error} />}
      </Stack>
    </li>
  );
};
