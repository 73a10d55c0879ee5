import { Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { outage as limits } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { today } from '../../display/calendar';
import { Form } from '../../forms/form';
import { DayField, TimeField } from '../../forms/picked-fields';
import { day, text, time } from '../../forms/rules';
import { TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';

const refusedFields: FieldOfRefusal = {
  'outage.ends-before-start': 'endsAt',
  'outage.too-long': 'endsOn',
  'outage.too-far-ahead': 'startsOn',
};

/** One that was, or is announced. */
export const OutageDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const { t } = useLingui();
  const form = useForm({
    form: 'outage',
    begin: { startsOn: today(), startsAt: '', endsOn: today(), endsAt: '', cause: '' },
    rules: (given) => ({
      startsOn: day(limits.startsOn),
      startsAt: time(limits.startsAt),
      endsOn: day(limits.endsOn, { min: given.startsOn }),
      endsAt: time(limits.endsAt),
      cause: text(limits.cause),
    }),
  });
  const recording = useCommand('POST identity/outages', {
    refreshes: ['identity', 'planning'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(recording.error, refusedFields);
  const { startsOn, startsAt, endsOn, endsAt, cause } = form.fields;
  const send = () =>
    recording.mutate({
      body: { startsOn, startsAt: startsAt.slice(0, 5), endsOn, endsAt: endsAt.slice(0, 5), cause: cause.trim() },
    });
  return (
    <Dialog title={t`Catat gangguan`} onClose={onClose}>
      <Form
        form={form}
        sending={{ ...recording, error }}
        onSend={send}
        action={<Trans>Catat gangguan</Trans>}
        testId="save-outage"
      >
        <Text size="sm">
          <Trans>
            Sistem, jaringan, atau listrik yang tidak dapat dipakai, juga pemeliharaan yang akan datang. Jam setempat.
          </Trans>
        </Text>
        <Group grow align="flex-start">
          <DayField name="startsOn" label={t`Hari mulai`} />
          <TimeField name="startsAt" label={t`Jam mulai`} />
        </Group>
        <Group grow align="flex-start">
          <DayField name="endsOn" label={t`Hari selesai`} />
          <TimeField name="endsAt" label={t`Jam selesai`} />
        </Group>
        <TextField name="cause" label={t`Sebab`} hint={<Trans>Dibaca semua pegawai; jangan sebut nama orang.</Trans>} />
      </Form>
    </Dialog>
  );
};
