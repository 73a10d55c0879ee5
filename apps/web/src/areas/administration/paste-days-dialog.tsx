import { Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLingui as useLinguiCore } from '@lingui/react';
import type { CalendarDay } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { calendarDayWords } from '../../display/words';
import { Form } from '../../forms/form';
import type { Rule } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';
import { pastedDays } from './pasted-days';

/** Of one request. */
const MOST_DAYS = 100;

const linesRule = (year: number): Rule => ({
  isRequired: true,
  faultOf: (typed) => {
    const { days, unread } = pastedDays(typed, year);
    if (unread[0] !== undefined) return { code: 'line-not-understood', facts: { line: unread[0].slice(0, 60) } };
    return days.length > MOST_DAYS ? { code: 'not-a-list', facts: { min: 1, max: MOST_DAYS } } : undefined;
  },
});

type PasteDialogProps = Readonly<{ year: number; known: readonly CalendarDay[]; onClose: () => void }>;

/** The days of a year from an SKB, a line each. What was understood is shown before it is sent; all of it is taken or none. */
export const PasteDaysDialog = ({ year, known, onClose }: PasteDialogProps) => {
  const { t } = useLingui();
  const form = useForm({ form: `calendar-days:${year}`, begin: { lines: '' }, rules: { lines: linesRule(year) } });
  const { days } = pastedDays(form.fields.lines, year);
  const setting = useCommand('POST identity/calendars/{year}/days', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  return (
    <Dialog title={t`Tempel daftar hari tahun ${year}`} onClose={onClose}>
      <Form
        form={form}
        sending={setting}
        onSend={() => setting.mutate({ params: { year }, body: { days: [...days] } })}
        action={<Trans>Simpan semua</Trans>}
        testId="save-days"
      >
        <LongTextField
          name="lines"
          label={t`Daftar hari`}
          hint={
            <Trans>
              Satu baris satu hari, misalnya: 17 Agustus {year}; Proklamasi Kemerdekaan. Baris dengan “cuti bersama”
              menjadi cuti bersama.
            </Trans>
          }
        />
        {days.length > 0 && <Understood days={days} known={known} />}
      </Form>
    </Dialog>
  );
};

const Understood = ({ days, known }: Readonly<{ days: readonly CalendarDay[]; known: readonly CalendarDay[] }>) => {
  const { _ } = useLinguiCore();
  const format = useFormat();
  const replaced = days.filter(({ day }) => known.some((one) => one.day === day)).length;
  return (
    <div data-testid="understood-days">
      <Text size="sm" fw={600}>
        <Plural value={days.length} other="Terbaca # hari:" />
      </Text>
      <ul className="plain-list">
        {days.map(({ day, kind, name }, at) => (
          <li key={`${day}-${at}`}>
            {format.day(day)}: {name} ({_(calendarDayWords[kind].label)})
          </li>
        ))}
      </ul>
      {replaced > 0 && (
        <Text size="sm">
          <Plural value={replaced} other="# hari sudah ada di kalender dan akan diganti." />
        </Text>
      )}
    </div>
  );
};
