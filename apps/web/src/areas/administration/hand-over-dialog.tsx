import { Trans, useLingui } from '@lingui/react/macro';
import { handOverServiceAccount as limits } from '../../api/generated/identity.limits';
import type { ServiceAccount } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { LongTextField, TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';

type HandOverProps = Readonly<{ account: ServiceAccount; onClose: () => void }>;

/** Somebody else answers for the system from now on. */
export const HandOverDialog = ({ account: { serviceAccountId: id, name }, onClose }: HandOverProps) => {
  const { t } = useLingui();
  const form = useForm({
    form: `hand-over:${id}`,
    begin: { responsible: '', reason: '' },
    rules: { responsible: text(limits.responsible), reason: text(limits.reason) },
  });
  const handing = useCommand('POST identity/service-accounts/{id}/responsible', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(handing.error, { 'service-account.responsible-unknown': 'responsible' });
  const { responsible, reason } = form.fields;
  const send = () =>
    handing.mutate({ params: { id }, body: { responsible: responsible.trim(), reason: reason.trim() } });
  return (
    <Dialog title={t`Penanggung jawab ${name}`} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: handing.isPending, error }}
        onSend={send}
        action={<Trans>Ganti penanggung jawab</Trans>}
        testId="send-hand-over"
      >
        <TextField
          name="responsible"
          label={t`Penanggung jawab`}
          hint={t`Nama pengguna akun yang menjawab untuk sistem ini.`}
          autoCapitalize="none"
          spellCheck={false}
        />
        <LongTextField name="reason" label={t`Alasan`} />
      </Form>
    </Dialog>
  );
};
