import { Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { shiftPattern as limits } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { parseNumber } from '../../display/numbers';
import { Form } from '../../forms/form';
import { NumberField } from '../../forms/number-fields';
import { TimeField } from '../../forms/picked-fields';
import { decimal, text, time } from '../../forms/rules';
import { TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';

const refusedFields: FieldOfRefusal = {
  'shift-pattern.name-taken': 'name',
  'shift-pattern.break-too-long': 'breakMinutes',
};
/** Minutes of a day. */
const DIGITS = { whole: 4, fraction: 0 };
const USUAL_BREAK = '60';

/** A shift as it is worked; other hours are another shift. */
export const ShiftPatternDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const { t, i18n } = useLingui();
  const form = useForm({
    form: 'shift-pattern',
    begin: { name: '', begins: '', ends: '', breakMinutes: USUAL_BREAK },
    rules: {
      name: text(limits.name),
      begins: time(limits.begins),
      ends: time(limits.ends),
      breakMinutes: decimal({ ...DIGITS, required: true }),
    },
  });
  const defining = useCommand('POST identity/shift-patterns', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(defining.error, refusedFields);
  const { name, begins, ends, breakMinutes } = form.fields;
  const send = () => {
    const { decimal: pause } = parseNumber(breakMinutes, i18n.locale, DIGITS);
    if (pause === undefined) return;
    const span = { begins: begins.slice(0, 5), ends: ends.slice(0, 5) };
    defining.mutate({ body: { name: name.trim(), ...span, breakMinutes: Number(pause) } });
  };
  return (
    <Dialog title={t`Tambah giliran`} onClose={onClose}>
      <Form
        form={form}
        sending={{ ...defining, error }}
        onSend={send}
        action={<Trans>Simpan</Trans>}
        testId="save-shift-pattern"
      >
        <TextField name="name" label={t`Nama`} hint={t`Misalnya Pagi, Sore, Malam, Jaga 24 jam.`} />
        <Group grow align="flex-start">
          <TimeField name="begins" label={t`Mulai`} />
          <TimeField name="ends" label={t`Selesai`} />
        </Group>
        {begins !== '' && ends !== '' && ends <= begins && (
          <Text size="sm" data-testid="over-midnight">
            <Trans>Selesai pada hari berikutnya.</Trans>
          </Text>
        )}
        <NumberField
          name="breakMinutes"
          label={t`Istirahat (menit)`}
          digits={DIGITS}
          hint={<Trans>Tidak dihitung sebagai jam kerja.</Trans>}
        />
      </Form>
    </Dialog>
  );
};
