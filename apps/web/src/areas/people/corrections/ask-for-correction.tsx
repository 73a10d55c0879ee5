import { Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { askForCorrection as limits } from '../../../api/generated/identity.limits';
import type { Correction } from '../../../api/identity';
import { useCommand } from '../../../commands/use-command';
import { Form } from '../../../forms/form';
import { ChoiceField } from '../../../forms/picked-fields';
import { choice, text } from '../../../forms/rules';
import { LongTextField, TextField } from '../../../forms/text-fields';
import { useForm } from '../../../forms/use-form';
import { Dialog } from '../../../shell/dialog';
import { tellDone } from '../../../shell/tell-done';
import { correctionFieldWords } from './correction-words';

const fields = Object.keys(correctionFieldWords) as readonly Correction['field'][];

/** Which data, what would be right, and why. */
export const AskForCorrection = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const form = useForm({
    form: 'ask-for-correction',
    begin: { field: '', right: '', reason: '' },
    rules: { field: choice(fields, limits.field), right: text(limits.right), reason: text(limits.reason) },
  });
  const asking = useCommand('POST identity/corrections/mine', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
      tellDone(t`Permintaan terkirim.`);
    },
  });
  const send = () => {
    const field = fields.find((one) => one === form.fields.field);
    if (!field) return;
    asking.mutate({ body: { field, right: form.fields.right.trim(), reason: form.fields.reason.trim() } });
  };
  return (
    <Dialog title={<Trans>Minta perbaikan data</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={asking}
        onSend={send}
        action={<Trans>Kirim permintaan</Trans>}
        testId="send-correction"
      >
        <Text size="sm">
          <Trans>
            NPWP dan rekening diperiksa petugas TPP, yang lain admin instansi. Atasan yang salah dilaporkan di halaman
            Jabatan saya.
          </Trans>
        </Text>
        <ChoiceField
          name="field"
          label={t`Data yang salah`}
          nothing={t`Pilih data`}
          options={fields.map((value) => ({ value, label: _(correctionFieldWords[value]) }))}
        />
        <TextField name="right" label={t`Yang benar`} />
        <LongTextField
          name="reason"
          label={t`Alasan`}
          hint={t`Misalnya nomor SK atau dokumen. Dibaca yang memutuskan dan Anda saja.`}
        />
      </Form>
    </Dialog>
  );
};
