import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { withdrawPack } from '../../../api/generated/incentives.limits';
import type { PolicyPack } from '../../../api/incentives';
import { useCommand } from '../../../commands/use-command';
import { Form } from '../../../forms/form';
import { text } from '../../../forms/rules';
import { LongTextField } from '../../../forms/text-fields';
import { useForm } from '../../../forms/use-form';
import { Dialog } from '../../../shell/dialog';
import { tellDone } from '../../../shell/tell-done';

type DialogProps = Readonly<{ pack: PolicyPack; onClose: () => void }>;

/** Asks why; the reason stays with the policy. */
export const WithdrawDialog = ({ pack: { packId, name, version }, onClose }: DialogProps) => {
  const { t } = useLingui();
  const form = useForm({
    form: `withdraw-policy:${packId}`,
    begin: { reason: '' },
    rules: { reason: text(withdrawPack.reason) },
  });
  const withdrawing = useCommand('POST incentives/policy-packs/{name}/{version}/withdrawal', {
    refreshes: ['incentives'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
      tellDone(t`Kebijakan ${packId} ditarik.`);
    },
  });
  const send = () =>
    withdrawing.mutate({ params: { name, version: String(version) }, body: { reason: form.fields.reason.trim() } });
  return (
    <Dialog title={t`Tarik ${packId}`} onClose={onClose}>
      <Form
        form={form}
        sending={withdrawing}
        onSend={send}
        action={<Trans>Tarik kebijakan</Trans>}
        testId="confirm-withdrawal"
      >
        <Text size="sm">
          <Trans>
            Kebijakan ini tidak akan berlaku, dan versinya tidak dapat dipakai lagi. Alasannya tersimpan dan dapat
            dibaca semua pegawai.
          </Trans>
        </Text>
        <LongTextField name="reason" label={t`Alasan`} isFirst />
      </Form>
    </Dialog>
  );
};
