import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { resendSince as limits } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { DayField } from '../../forms/picked-fields';
import { day } from '../../forms/rules';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';
import { tellDone } from '../../shell/tell-done';

type ResendProps = Readonly<{ id: string; onClose: () => void }>;

/** All that happened since a day is sent once more. */
export const ResendSinceDialog = ({ id, onClose }: ResendProps) => {
  const { t } = useLingui();
  const form = useForm({
    form: `resend-since:${id}`,
    begin: { since: '' },
    rules: { since: day(limits.since) },
  });
  const resending = useCommand('POST identity/webhooks/{id}/resending', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      tellDone(t`Dikirim ulang.`);
      onClose();
    },
  });
  const send = () => resending.mutate({ params: { id }, body: { since: form.fields.since } });
  return (
    <Dialog title={t`Kirim ulang semua sejak suatu hari`} onClose={onClose}>
      <Form form={form} sending={resending} onSend={send} action={<Trans>Kirim ulang</Trans>} testId="send-resending">
        <Text size="sm">
          <Trans>
            Juga yang sudah diterima, dengan nomor pesan yang sama: penerima mengenali yang sudah dimilikinya. Paling
            jauh 30 hari ke belakang.
          </Trans>
        </Text>
        <DayField name="since" label={t`Sejak`} />
      </Form>
    </Dialog>
  );
};
