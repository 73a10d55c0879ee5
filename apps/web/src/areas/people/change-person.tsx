import { Button, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLingui as useLinguiCore } from '@lingui/react';
import { useState } from 'react';
import { changeEmployment, renamePerson } from '../../api/generated/identity.limits';
import type { PersonPosts } from '../../api/identity';
import type { BodyOf } from '../../api/operation';
import { useCommand } from '../../commands/use-command';
import { today } from '../../display/calendar';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { choice, day, text } from '../../forms/rules';
import { LongTextField, TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { ConsequenceNote } from './consequences';
import { NumberDialog } from './correct-number';
import { PromotionDialog } from './promote-person';
import { currentPost } from './use-begin-post-form';
import { employmentWords } from '../../display/post-words';
import { refusedFields } from './refused-fields';

type DialogProps = Readonly<{ person: PersonPosts; onClose: () => void }>;

/** What an administrator does with the person, posts apart. */
export const ChangePerson = ({ person }: Pick<DialogProps, 'person'>) => {
  const [step, setStep] = useState<'name' | 'employment' | 'number' | 'promotion'>();
  const close = () => setStep(undefined);
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => setStep('name')} data-testid="rename-person">
        <Trans>Ubah nama</Trans>
      </Button>
      <Button variant="default" onClick={() => setStep('employment')} data-testid="change-employment">
        <Trans>Ubah status</Trans>
      </Button>
      <Button variant="default" onClick={() => setStep('number')} data-testid="correct-number">
        <Trans>Perbaiki nomor</Trans>
      </Button>
      {currentPost(person) && (
        <Button variant="default" onClick={() => setStep('promotion')} data-testid="promote-person">
          <Trans>Naik golongan</Trans>
        </Button>
      )}
      {step === 'name' && <RenameDialog person={person} onClose={close} />}
      {step === 'employment' && <EmploymentDialog person={person} onClose={close} />}
      {step === 'promotion' && <PromotionDialog person={person} onClose={close} />}
      {step === 'number' && <NumberDialog person={person} onClose={close} />}
    </Group>
  );
};

/** The name with its titles, as papers call the person from now on. */
const RenameDialog = ({ person: { employeeId, name }, onClose }: DialogProps) => {
  const { t } = useLingui();
  const form = useForm({
    form: `rename-person:${employeeId}`,
    begin: { name, from: today(), reason: '' },
    rules: {
      name: text(renamePerson.name),
      from: day(renamePerson.from, { max: today() }),
      reason: text(renamePerson.reason),
    },
  });
  const renaming = useCommand('PUT identity/people/{id}/name', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const { from, reason, ...fields } = form.fields;
  const send = () =>
    renaming.mutate({ params: { id: employeeId }, body: { name: fields.name.trim(), from, reason: reason.trim() } });
  return (
    <Dialog title={<Trans>Ubah nama</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: renaming.isPending, error: useRefusedAtField(renaming.error, refusedFields) }}
        onSend={send}
        action={<Trans>Simpan nama</Trans>}
        testId="send-person-name"
      >
        <TextField name="name" label={t`Nama lengkap dengan gelar`} />
        <Since />
        <ConsequenceNote>
          <Trans>Nama baru tampil di semua halaman dan daftar. Nama lama tetap terbaca di riwayat di bawah.</Trans>
        </ConsequenceNote>
      </Form>
    </Dialog>
  );
};

const employments = Object.keys(employmentWords) as readonly PersonPosts['employment'][];

/** A CPNS becomes a PNS; or what was entered wrongly is put right, from a day on. */
const EmploymentDialog = ({ person: { employeeId, employment }, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const form = useForm({
    form: `employment:${employeeId}`,
    begin: { employment: employment === 'cpns' ? 'pns' : '', from: '', reason: '' },
    rules: {
      employment: choice(employments, changeEmployment.employment),
      from: day(changeEmployment.from, { max: today() }),
      reason: text(changeEmployment.reason),
    },
  });
  const changing = useCommand('PUT identity/people/{id}/employment', {
    refreshes: ['identity', 'incentives'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const { from, reason, ...fields } = form.fields;
  const body = { employment: fields.employment, from, reason: reason.trim() } as BodyOf<'PUT identity/people/{id}/employment'>; // prettier-ignore
  return (
    <Dialog title={<Trans>Ubah status kepegawaian</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: changing.isPending, error: useRefusedAtField(changing.error, refusedFields) }}
        onSend={() => changing.mutate({ params: { id: employeeId }, body })}
        action={<Trans>Simpan status</Trans>}
        testId="send-employment"
      >
        <ChoiceField
          name="employment"
          label={t`Status kepegawaian`}
          nothing={t`Pilih`}
          options={employments.map((one) => ({ value: one, label: _(employmentWords[one]) }))}
        />
        <Since />
        <ConsequenceNote>
          <Trans>TPP bulan yang dihitung sesudah ini memakai status pada tanggal 1 bulan itu.</Trans>
        </ConsequenceNote>
      </Form>
    </Dialog>
  );
};

const Since = () => {
  const { t } = useLingui();
  return (
    <>
      <DayField name="from" label={t`Berlaku sejak`} hint={t`Sesuai surat keputusannya; paling lambat hari ini.`} />
      <LongTextField name="reason" label={t`Alasan`} hint={t`Dibaca admin instansi saja.`} />
    </>
  );
};
