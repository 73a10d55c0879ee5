import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { notifications } from '@mantine/notifications';
import { registerUnit as limits } from '../../api/generated/identity.limits';
import { units } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { isThere } from '../../display/unit-days';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { day, text } from '../../forms/rules';
import { TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { refusedFields } from './unit-refused-fields';

export const RegisterUnit = () => {
  const query = useQuery(units());
  return (
    <Card title={<Trans>Unit baru</Trans>} testId="register-unit-card">
      <Loaded query={query} lines={4}>
        {({ items }) => <RegisterForm known={items} />}
      </Loaded>
    </Card>
  );
};

type Known = Readonly<{
  known: readonly Readonly<{ unitId: string; name: string; from?: string; lastDay?: string }>[];
}>;

const RegisterForm = ({ known }: Known) => {
  const { t } = useLingui();
  const form = useForm({
    form: 'unit',
    begin: { name: '', from: '', lastDay: '', parentUnitId: '' },
    rules: (given) => ({
      name: text(limits.name),
      from: day(limits.from),
      lastDay: day({}, given.from === '' ? {} : { min: given.from }),
    }),
  });
  const registering = useCommand('POST identity/units', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: (_answer, { body: { name } }) => {
      form.sent();
      // the next one mostly begins with the same day and stands below the same
      form.change({ name: '' });
      notifications.show({ color: 'green', message: t`Unit ${name} terdaftar.` });
    },
  });
  const error = useRefusedAtField(registering.error, refusedFields);
  const { name, from, lastDay, parentUnitId } = form.fields;
  const send = () => {
    const below = parentUnitId === '' ? {} : { parentUnitId };
    registering.mutate({ body: { name: name.trim(), from, ...(lastDay !== '' && { lastDay }), ...below } });
  };
  const then = known.filter((unit) => from === '' || isThere(unit, from));
  return (
    <Form
      form={form}
      sending={{ ...registering, error }}
      onSend={send}
      action={<Trans>Daftarkan unit</Trans>}
      testId="register-unit"
    >
      <TextField name="name" label={t`Nama unit`} />
      <DayField
        name="from"
        label={t`Ada sejak`}
        hint={t`Sesuai peraturan pembentukannya; jabatan di unit ini tidak dapat mulai lebih awal.`}
      />
      <DayField name="lastDay" label={t`Hari terakhir, bila sudah diketahui`} />
      <ChoiceField
        name="parentUnitId"
        label={t`Di bawah unit`}
        nothing={t`Tidak ada: unit teratas`}
        options={then.map(({ unitId, name: label }) => ({ value: unitId, label }))}
      />
    </Form>
  );
};
