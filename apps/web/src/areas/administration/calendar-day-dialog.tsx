import { Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CalendarDay } from '../../api/identity';
import { calendarDay } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { calendarDayWords } from '../../display/words';
import { Form } from '../../forms/form';
import { DayField, SegmentField } from '../../forms/picked-fields';
import { choice, day as dayRule, text } from '../../forms/rules';
import { TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';

const kinds = ['holiday', 'collective-leave', 'workday'] as const;

type DayDialogProps = Readonly<{
  year: number;
  known: readonly CalendarDay[];
  /** Absent for a new one. */
  changed?: CalendarDay;
  onClose: () => void;
}>;

/** A date that is in the calendar already is replaced: that is told beside the field. */
export const CalendarDayDialog = ({ year, known, changed, onClose }: DayDialogProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const form = useDayForm(year, changed);
  const { day, name } = form.fields;
  const kind = kindOf(form.fields.kind);
  const setting = useCommand('POST identity/calendars/{year}/days', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const replaced = known.find((one) => one.day === day && one.day !== changed?.day);
  return (
    <Dialog title={changed ? t`Ubah hari` : t`Tambah hari`} onClose={onClose}>
      <Form
        form={form}
        sending={setting}
        onSend={() => setting.mutate({ params: { year }, body: { days: [{ day, kind, name: name.trim() }] } })}
        action={<Trans>Simpan</Trans>}
        testId="save-day"
      >
        {changed ? <ChangedDay day={changed.day} /> : <DayField name="day" label={t`Tanggal`} />}
        {replaced && (
          <Text size="sm">
            <Trans>Hari ini sudah ada di kalender sebagai {replaced.name}; menyimpan menggantikannya.</Trans>
          </Text>
        )}
        <SegmentField
          name="kind"
          label={t`Jenis`}
          options={kinds.map((value) => ({ value, label: _(calendarDayWords[value].label) }))}
          testId="day-kind"
        />
        <TextField name="name" label={t`Nama`} />
      </Form>
    </Dialog>
  );
};

const kindOf = (typed: string): CalendarDay['kind'] => kinds.find((one) => one === typed) ?? 'holiday';

const newDay: CalendarDay = { day: '', kind: 'holiday', name: '' };

const useDayForm = (year: number, changed: CalendarDay | undefined) =>
  useForm({
    form: `calendar-day:${changed?.day ?? year}`,
    begin: { ...newDay, ...changed },
    rules: {
      day: dayRule(calendarDay.day, { min: `${year}-01-01`, max: `${year}-12-31` }),
      kind: choice(kinds, calendarDay.kind),
      name: text(calendarDay.name),
    },
  });

const ChangedDay = ({ day }: Readonly<{ day: string }>) => {
  const format = useFormat();
  return <Text fw={600}>{format.day(day)}</Text>;
};
