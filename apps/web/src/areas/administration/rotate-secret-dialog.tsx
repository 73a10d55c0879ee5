import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { rotateWebhookSecret as limits } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { NumberField } from '../../forms/number-fields';
import { decimal, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';

const hourDigits = { whole: 3, fraction: 0 } as const;
type RotateProps = Readonly<{ id: string; onDone: (secret: string) => void; onClose: () => void }>;

/** Another secret; the former one signs beside it for a while, or ends at once where it came into wrong hands. */
export const RotateSecretDialog = ({ id, onDone, onClose }: RotateProps) => {
  const { t } = useLingui();
  const form = useForm({
    form: `rotate-secret:${id}`,
    begin: { formerHours: '24', reason: '' },
    rules: { formerHours: decimal({ ...limits.formerHours, ...hourDigits }), reason: text(limits.reason) },
  });
  const rotating = useCommand('POST identity/webhooks/{id}/secret', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: ({ secret }) => {
      form.sent();
      onDone(secret);
    },
  });
  const { formerHours, reason } = form.fields;
  const send = () =>
    rotating.mutate({ params: { id }, body: { formerHours: Number(formerHours), reason: reason.trim() } });
  return (
    <Dialog title={t`Ganti rahasia`} onClose={onClose}>
      <Form
        form={form}
        sending={rotating}
        onSend={send}
        action={<Trans>Ganti rahasia</Trans>}
        testId="send-webhook-secret"
      >
        <Text size="sm">
          <Trans>
            Pesan ditandatangani dengan rahasia baru dan yang lama selama waktu itu, sehingga tidak ada yang terlewat.
            Dengan 0 jam semua rahasia lama berhenti berlaku seketika.
          </Trans>
        </Text>
        <NumberField
          name="formerHours"
          label={t`Jam rahasia lama masih berlaku`}
          hint={t`0 bila rahasia lama bocor.`}
          digits={hourDigits}
        />
        <LongTextField name="reason" label={t`Alasan`} />
      </Form>
    </Dialog>
  );
};
