import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { WorkingHours } from '../../api/identity';
import { workingHours as limits } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { formatQuantity, parseNumber } from '../../display/numbers';
import { useFormat } from '../../display/use-format';
import { Form } from '../../forms/form';
import { NumberField } from '../../forms/number-fields';
import { DayField } from '../../forms/picked-fields';
import { day, decimal } from '../../forms/rules';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';

/** Hours of a week. */
const DIGITS = { whole: 3, fraction: 2 };
const MINUTES = 60;

type HoursDialogProps = Readonly<{
  year: number;
  /** Absent for new ones. */
  changed?: WorkingHours;
  /** The first ones of a year are its base week. */
  isFirst: boolean;
  onClose: () => void;
}>;

export const HoursDialog = ({ year, changed, isFirst, onClose }: HoursDialogProps) => {
  const { t, i18n } = useLingui();
  const form = useHoursForm({ year, changed, isFirst, locale: i18n.locale });
  const setting = useCommand('POST identity/calendars/{year}/working-hours', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const { from, to, hours } = form.fields;
  const send = () => {
    const { decimal: exact } = parseNumber(hours, i18n.locale, DIGITS);
    if (exact === undefined) return;
    setting.mutate({ params: { year }, body: { from, to, minutesAWeek: Math.round(Number(exact) * MINUTES) } });
  };
  return (
    <Dialog title={changed ? t`Ubah jam kerja` : t`Tambah jam kerja`} onClose={onClose}>
      <Form form={form} sending={setting} onSend={send} action={<Trans>Simpan</Trans>} testId="save-hours">
        {changed ? <Since day={changed.from} /> : <DayField name="from" label={t`Hari pertama`} />}
        <DayField name="to" label={t`Hari terakhir`} />
        <NumberField
          name="hours"
          label={t`Jam kerja seminggu`}
          digits={DIGITS}
          hint={<Trans>Tanpa istirahat. Dasar 37,5 jam; Ramadan 32,5 jam (Perpres 21/2023).</Trans>}
        />
      </Form>
    </Dialog>
  );
};

type Begun = Readonly<{ year: number; changed: WorkingHours | undefined; isFirst: boolean; locale: string }>;

/** What the fields begin with. */
const beginOf = ({ year, changed, isFirst, locale }: Begun) => {
  const base = isFirst ? { from: `${year}-01-01`, to: `${year}-12-31`, minutesAWeek: 37.5 * MINUTES } : undefined;
  const begun = changed ?? base;
  if (!begun) return { from: '', to: '', hours: '' };
  return { from: begun.from, to: begun.to, hours: formatQuantity(begun.minutesAWeek / MINUTES, locale) };
};

const useHoursForm = (begun: Begun) => {
  const { year, changed } = begun;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return useForm({
    form: `working-hours:${changed?.from ?? year}`,
    begin: beginOf(begun),
    rules: (given) => ({
      from: day(limits.from, { min: first, max: last }),
      to: day(limits.to, { min: given.from || first, max: last }),
      hours: decimal({ ...DIGITS, required: true }),
    }),
  });
};

const Since = ({ day: first }: Readonly<{ day: string }>) => {
  const format = useFormat();
  return (
    <Text fw={600}>
      <Trans>Mulai {format.day(first)}</Trans>
    </Text>
  );
};
