import { Trans, useLingui } from '@lingui/react/macro';
import { useLingui as useLinguiCore } from '@lingui/react';
import { correctNumber } from '../../api/generated/identity.limits';
import type { PersonPosts } from '../../api/identity';
import type { BodyOf } from '../../api/operation';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { ChoiceField } from '../../forms/picked-fields';
import { choice, text } from '../../forms/rules';
import { LongTextField, SecretField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { ConsequenceNote } from './consequences';
import { numberWords } from '../../display/post-words';
import { refusedFields } from './refused-fields';

type Body = BodyOf<'PUT identity/people/{id}/number'>;
type DialogProps = Readonly<{ person: Pick<PersonPosts, 'employeeId'>; onClose: () => void }>;

const numbers = Object.keys(numberWords) as readonly Body['which'][];
/** Of a NIP that was given to somebody who holds a post of another kind. */
const atNumber = { ...refusedFields, 'person.nip-of-other-kind': 'number' };

/** Rule IDN-164: a number that was entered wrongly, or was given anew. */
export const NumberDialog = ({ person: { employeeId }, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const form = useForm({
    form: `correct-number:${employeeId}`,
    begin: { which: '', reason: '' },
    rules: { which: choice(numbers, correctNumber.which), reason: text(correctNumber.reason) },
    // Of somebody else: it has no place on the device.
    secrets: { number: text(correctNumber.number) },
  });
  const correcting = useCommand('PUT identity/people/{id}/number', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const { which, reason } = form.fields;
  const send = ({ number = '' }: Readonly<Record<string, string>>) =>
    correcting.mutate({
      params: { id: employeeId },
      body: { which, number: number.trim(), reason: reason.trim() } as Body,
    });
  return (
    <Dialog title={<Trans>Perbaiki nomor</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: correcting.isPending, error: useRefusedAtField(correcting.error, atNumber) }}
        onSend={send}
        action={<Trans>Simpan nomor</Trans>}
        testId="send-number"
      >
        <ChoiceField
          name="which"
          label={t`Nomor yang diperbaiki`}
          nothing={t`Pilih`}
          options={numbers.map((one) => ({ value: one, label: _(numberWords[one]) }))}
        />
        <SecretField name="number" isVisible label={t`Nomor yang benar`} />
        <LongTextField name="reason" label={t`Alasan`} hint={t`Dibaca admin instansi saja.`} />
        <ConsequenceNote>
          {which === 'nip' && <Trans>Tanggal lahir mengikuti NIP.</Trans>}
          {(which === 'nik' || which === 'npwp') && (
            <Trans>{_(numberWords[which])} utuh hanya dapat dilihat pegawai itu sendiri.</Trans>
          )}{' '}
          <Trans>Riwayat menampilkan empat angka terakhir.</Trans>{' '}
          <Trans>Pembayaran TPP memakai nomor yang lama sampai petugas TPP mengimpor penerima dengan yang benar.</Trans>
        </ConsequenceNote>
      </Form>
    </Dialog>
  );
};
