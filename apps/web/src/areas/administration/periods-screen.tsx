import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { SyntheticEvent } from 'react';
import { closePeriod } from '../../api/generated/planning.limits';
import { periods, type Period } from '../../api/planning';
import { useCommand } from '../../commands/use-command';
import { firstDayOf, monthsAway, today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { RestoredNote } from '../../drafts/restored-note';
import { useDraft } from '../../drafts/use-draft';
import { periodStatusWords } from '../../display/words';
import { Card } from '../../shell/card';
import { ConfirmedButton } from '../../shell/confirmed-button';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import { MonthPicker } from '../../shell/month-picker';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';

export const PeriodsScreen = () => {
  const query = useQuery(periods());
  return (
    <Screen>
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

/** Five days into the next month unless somebody says otherwise. */
const openingIn = (month: string) => ({ month, closesOn: `${monthsAway(month, 1)}-05` });

const OpeningForm = () => {
  const { t } = useLingui();
  const format = useFormat();
  const draft = useDraft('open-period', openingIn(today().slice(0, 7)));
  const { month, closesOn } = draft.fields;
  const opening = useCommand('POST planning/periods', {
    refreshes: ['planning'],
    draft: draft.form,
    onDone: () => {
      draft.sent();
      notifications.show({ color: 'green', message: t`Periode ${format.month(month)} dibuka.` });
    },
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    opening.mutate({ body: { month, closesOn } });
  };
  return (
    <Card title={<Trans>Buka periode</Trans>}>
      <form onSubmit={submit}>
        <Stack>
          <RestoredNote draft={draft} />
          <MonthPicker month={month} onPick={(picked) => draft.change(openingIn(picked))} />
          <TextInput
            type="date"
            name="closesOn"
            label={t`Hari terakhir mengisi`}
            value={closesOn}
            onChange={(event) => draft.change({ closesOn: event.currentTarget.value })}
            min={firstDayOf(month)}
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
  const format = useFormat();
  return (
    <li data-testid="period">
      <Group justify="space-between">
        <Text fw={600}>{format.month(period.month)}</Text>
        <StatusChip word={periodStatusWords[period.status]} />
      </Group>
      <Text size="sm">
        <Trans>Hari terakhir mengisi: {format.day(period.closesOn)}</Trans>
      </Text>
      {period.status === 'open' && <ClosingPart period={period} />}
    </li>
  );
};

/** Closing before the announced day asks for the reason that will stay on record. */
const ClosingPart = ({ period: { month, closesOn } }: Readonly<{ period: Period }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const draft = useDraft(`close-period:${month}`, { reason: '' });
  const { reason } = draft.fields;
  const closing = useCommand('POST planning/periods/{month}/closing', {
    refreshes: ['planning', 'reporting'],
    draft: draft.form,
    onDone: draft.sent,
  });
  const isEarly = today() <= closesOn;
  return (
    <Stack gap="xs" mt="xs">
      <RestoredNote draft={draft} />
      {isEarly && (
        <Textarea
          name="reason"
          label={t`Alasan menutup lebih awal (wajib)`}
          maxLength={closePeriod.reason}
          value={reason}
          onChange={(event) => draft.change({ reason: event.currentTarget.value })}
        />
      )}
      {closing.error && <FailureNote error={closing.error} />}
      <ConfirmedButton
        label={<Trans>Tutup periode</Trans>}
        title={t`Tutup periode ${format.month(month)}?`}
        consequence={
          <Trans>
            Laporan bulan ini tidak dapat ditambah atau diubah lagi. Periode yang ditutup tidak dapat dibuka kembali.
          </Trans>
        }
        variant="default"
        isBusy={closing.isPending}
        isDisabled={isEarly && reason.trim() === ''}
        onConfirm={() => closing.mutate({ params: { month }, body: isEarly ? { reason: reason.trim() } : {} })}
        testId="close-period"
      />
    </Stack>
  );
};
