import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { completeCorrection, declineCorrection } from '../../../api/generated/identity.limits';
import type { Correction } from '../../../api/identity';
import { useCommand } from '../../../commands/use-command';
import { Form } from '../../../forms/form';
import { text } from '../../../forms/rules';
import { LongTextField } from '../../../forms/text-fields';
import { useForm } from '../../../forms/use-form';
import { Dialog } from '../../../shell/dialog';
import { tellDone } from '../../../shell/tell-done';
import { Asked } from './correction-facts';

type DialogProps = Readonly<{ correction: Correction; onClose: () => void }>;

/** Once it is corrected where it is kept. */
export const CompleteDialog = ({ correction, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { correctionId } = correction;
  const form = useForm({
    form: `complete-correction:${correctionId}`,
    begin: { note: '' },
    rules: { note: text(completeCorrection.note) },
  });
  const completing = useCommand('POST identity/corrections/{id}/completion', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
      tellDone(t`Permintaan selesai.`);
    },
  });
  const send = () => completing.mutate({ params: { id: correctionId }, body: { note: form.fields.note.trim() } });
  return (
    <Dialog title={<Trans>Sudah diperbaiki?</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={completing}
        onSend={send}
        action={<Trans>Tandai sudah diperbaiki</Trans>}
        testId="send-completion"
      >
        <Asked correction={correction} />
        <LongTextField name="note" label={t`Apa yang diperbaiki`} hint={t`Dibaca pegawai ini.`} isFirst />
      </Form>
    </Dialog>
  );
};

export const DeclineDialog = ({ correction, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { correctionId } = correction;
  const form = useForm({
    form: `decline-correction:${correctionId}`,
    begin: { reason: '' },
    rules: { reason: text(declineCorrection.reason) },
  });
  const declining = useCommand('POST identity/corrections/{id}/declining', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
      tellDone(t`Permintaan ditolak.`);
    },
  });
  const send = () => declining.mutate({ params: { id: correctionId }, body: { reason: form.fields.reason.trim() } });
  return (
    <Dialog title={<Trans>Tolak permintaan ini?</Trans>} onClose={onClose}>
      <Form form={form} sending={declining} onSend={send} action={<Trans>Tolak</Trans>} testId="send-refusal">
        <Asked correction={correction} />
        <Text size="sm">
          <Trans>Data tidak berubah. Pegawai membaca alasan Anda di halaman Data saya.</Trans>
        </Text>
        <LongTextField name="reason" label={t`Alasan`} isFirst />
      </Form>
    </Dialog>
  );
};
