import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { closePeriod, openPeriod, periods, type Period } from '../api/planning';
import { useCommand } from '../api/use-command';
import { formatDay, formatMonth, lastDayOf, monthsAway, today } from '../display/calendar';
import { periodStatusWords } from '../display/words';
import { Card } from '../shell/card';
import { EmptyNote } from '../shell/empty-note';
import { FailureNote } from '../shell/failure-note';
import { Loaded } from '../shell/loaded';
import { MonthPicker } from '../shell/month-picker';
import { Screen } from '../shell/screen';
import { StatusChip } from '../shell/status-chip';

export const PeriodsScreen = () => {
  const query = useQuery(periods());
  return (
    <Screen title={<Trans>Periode</Trans>}>
      <OpeningForm />
      <Card title={<Trans>Semua periode</Trans>} testId="periods">
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNote title={<Trans>Belum ada periode</Trans>}>
                <Trans>Buka bulan pertama dengan formulir di atas; setelah itu pegawai dapat melapor.</Trans>
              </EmptyNote>
            ) : (
              <ul className="rows">
                {[...items]
                  .sort((a, b) => b.month.localeCompare(a.month))
                  .map((period) => (
                    <PeriodRow key={period.month} period={period} />
                  ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
    </Screen>
  );
};

const OpeningForm = () => {
  const { t } = useLingui();
  const [month, setMonth] = useState(today().slice(0, 7));
  const opening = useCommand({
    send: (closesOn: string, key) => openPeriod(month, closesOn, key),
    refreshes: ['planning'],
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    opening.mutate(String(new FormData(event.currentTarget).get('closesOn')));
  };
  return (
    <Card title={<Trans>Buka periode</Trans>}>
      <form onSubmit={submit}>
        <Stack>
          <MonthPicker month={month} onPick={setMonth} />
          <TextInput
            key={month}
            type="date"
            name="closesOn"
            label={t`Hari terakhir mengisi`}
            defaultValue={`${monthsAway(month, 1)}-05`}
            min={lastDayOf(month)}
            required
          />
          {opening.error && <FailureNote error={opening.error} />}
          <Button type="submit" loading={opening.isPending} data-testid="open-period">
            <Trans>Buka periode</Trans>
          </Button>
        </Stack>
      </form>
    </Card>
  );
};

const PeriodRow = ({ period }: Readonly<{ period: Period }>) => {
  const { i18n } = useLingui();
  return (
    <li data-testid="period">
      <Group justify="space-between">
        <Text fw={600}>{formatMonth(period.month, i18n.locale)}</Text>
        <StatusChip word={periodStatusWords[period.status]} />
      </Group>
      <Text size="sm">
        <Trans>Hari terakhir mengisi: {formatDay(period.closesOn, i18n.locale)}</Trans>
      </Text>
      {period.status === 'open' && <ClosingPart period={period} />}
    </li>
  );
};

/** Closing before the announced day asks for the reason that will stay on record. */
const ClosingPart = ({ period: { month, closesOn } }: Readonly<{ period: Period }>) => {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const closing = useCommand({
    send: (because: string, key) => closePeriod(month, because, key),
    refreshes: ['planning', 'reporting'],
  });
  const isEarly = today() <= closesOn;
  return (
    <Stack gap="xs" mt="xs">
      {isEarly && (
        <Textarea
          name="reason"
          label={t`Alasan menutup lebih awal (wajib)`}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {closing.error && <FailureNote error={closing.error} />}
      <Button
        variant="default"
        w="fit-content"
        loading={closing.isPending}
        disabled={isEarly && reason.trim() === ''}
        onClick={() => closing.mutate(isEarly ? reason.trim() : '')}
        data-testid="close-period"
      >
        <Trans>Tutup periode</Trans>
      </Button>
    </Stack>
  );
};
