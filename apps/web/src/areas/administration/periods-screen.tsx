import { Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { closePeriod, openPeriod } from '../../api/generated/planning.limits';
import { periods, type Period } from '../../api/planning';
import { useCommand } from '../../commands/use-command';
import { useDayOff } from '../../api/day-off';
import { firstDayOf, today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { periodStatusWords } from '../../display/words';
import { Form } from '../../forms/form';
import { DayField, MonthField } from '../../forms/picked-fields';
import { day, month as monthRule, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Card } from '../../shell/card';
import { ConfirmDialog } from '../../shell/confirmed-button';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';
import { MovedEnd } from '../../shell/moved-end';
import { firstUnopened, openingIn } from './period-opening';

export const PeriodsScreen = () => {
  const query = useQuery(periods());
  return (
    <Screen>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <OpeningForm key={firstUnopened(items)} month={firstUnopened(items)} />
            <Card title={<Trans>Semua periode</Trans>} testId="periods">
              {items.length === 0 ? (
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
              )}
            </Card>
          </>
        )}
      </Loaded>
    </Screen>
  );
};

const OpeningForm = ({ month: first }: Readonly<{ month: string }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const form = useForm({
    form: 'open-period',
    begin: openingIn(first),
    rules: (given) => ({
      month: monthRule(openPeriod.month),
      closesOn: day(openPeriod.closesOn, { min: firstDayOf(given.month) }),
    }),
  });
  const { month, closesOn } = form.fields;
  const opening = useCommand('POST planning/periods', {
    refreshes: ['planning'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      notifications.show({ color: 'green', message: t`Periode ${format.month(month)} dibuka.` });
    },
  });
  return (
    <Card title={<Trans>Buka periode</Trans>}>
      <Form
        form={form}
        sending={opening}
        onSend={() => opening.mutate({ body: { month, closesOn } })}
        action={<Trans>Buka periode</Trans>}
        testId="open-period"
      >
        <MonthField name="month" onPick={(picked) => form.change(openingIn(picked))} />
        <DayField name="closesOn" label={t`Hari terakhir mengisi`} />
        <DayOffNote day={closesOn} />
      </Form>
    </Card>
  );
};

/** It may be meant so; nobody is to find out by the last day. */
const DayOffNote = ({ day: closesOn }: Readonly<{ day: string }>) => {
  const dayOff = useDayOff(closesOn);
  if (!dayOff) return null;
  return (
    <div className="notice" role="status" data-testid="closes-on-day-off">
      {dayOff.name === undefined ? (
        <Trans>Hari itu bukan hari kerja menurut kalender.</Trans>
      ) : (
        <Trans>Hari itu bukan hari kerja menurut kalender: {dayOff.name}.</Trans>
      )}
    </div>
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
      {period.movedTo !== undefined && <MovedEnd to={period.movedTo} outages={period.movedBy ?? []} />}
      {period.status === 'open' && <ClosingPart period={period} />}
    </li>
  );
};

/** Closing before the announced day asks for the reason that will stay on record. */
const ClosingPart = ({ period: { month, closesOn, movedTo } }: Readonly<{ period: Period }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const isEarly = today() <= (movedTo ?? closesOn);
  const [isAsking, setAsking] = useState(false);
  const form = useForm({
    form: `close-period:${month}`,
    begin: { reason: '' },
    rules: { reason: text(closePeriod.reason, isEarly) },
  });
  const closing = useCommand('POST planning/periods/{month}/closing', {
    refreshes: ['planning', 'reporting'],
    draft: form.draft.form,
    onDone: form.sent,
  });
  const close = () => {
    setAsking(false);
    closing.mutate({ params: { month }, body: isEarly ? { reason: form.fields.reason.trim() } : {} });
  };
  return (
    <>
      <Form
        form={form}
        sending={closing}
        onSend={() => setAsking(true)}
        action={<Trans>Tutup periode</Trans>}
        actionProps={{ variant: 'default', w: 'fit-content' }}
        testId="close-period"
        gap="xs"
      >
        {isEarly && <LongTextField name="reason" label={t`Alasan menutup lebih awal`} />}
      </Form>
      {isAsking && (
        <ConfirmDialog
          title={t`Tutup periode ${format.month(month)}?`}
          consequence={
            <Trans>
              Laporan bulan ini tidak dapat ditambah atau diubah lagi. Periode yang ditutup tidak dapat dibuka kembali.
            </Trans>
          }
          action={<Trans>Tutup periode</Trans>}
          onConfirm={close}
          onClose={() => setAsking(false)}
          testId="close-period-confirm"
        />
      )}
    </>
  );
};
