import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { registerServiceAccount as limits } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { LongTextField, TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../forms/use-refused-at-field';
import { Card } from '../../shell/card';
import { tellDone } from '../../shell/tell-done';
import { PublicKeyField, publicKeyRule } from './public-key-field';
import { ScopeChoice, scopesIn } from './scope-choice';

const refusedFields: FieldOfRefusal = {
  'service-account.key-elsewhere': 'publicKey',
  'service-account.name-taken': 'name',
  'service-account.responsible-unknown': 'responsible',
  'service-key.private': 'publicKey',
  'service-key.unreadable': 'publicKey',
  'service-key.unsupported': 'publicKey',
};

/** Another system of the city; nothing of it counts before a second administrator has confirmed it. */
export const RegisterService = () => {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button w="fit-content" onClick={() => setOpen(true)} data-testid="open-register-service">
        <Trans>Daftarkan sistem</Trans>
      </Button>
    );
  return (
    <Card title={<Trans>Sistem baru</Trans>} testId="register-service">
      <RegisterForm onDone={() => setOpen(false)} />
      <Button variant="default" w="fit-content" onClick={() => setOpen(false)}>
        <Trans>Batal</Trans>
      </Button>
    </Card>
  );
};

const RegisterForm = ({ onDone }: Readonly<{ onDone: () => void }>) => {
  const { t } = useLingui();
  const form = useForm({
    form: 'register-service',
    begin: { name: '', purpose: '', responsible: '', scopes: '', reason: '' },
    rules: {
      name: text(limits.name),
      purpose: text(limits.purpose),
      responsible: text(limits.responsible),
      scopes: text({ required: true }),
      reason: text(limits.reason),
    },
    secrets: { publicKey: publicKeyRule(limits.publicKey) },
  });
  const registering = useCommand('POST identity/service-accounts', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      tellDone(t`Usulan menunggu admin lain.`);
      onDone();
    },
  });
  const error = useRefusedAtField(registering.error, refusedFields);
  const scopes = scopesIn(form.fields.scopes);
  const send = ({ publicKey = '' }: Readonly<Record<string, string>>) => {
    const { name, purpose, responsible, reason } = form.fields;
    const said = { name: name.trim(), purpose: purpose.trim(), responsible: responsible.trim(), reason: reason.trim() };
    registering.mutate({ body: { ...said, scopes: [...scopes], publicKey: publicKey.trim() } });
  };
  return (
    <Form
      form={form}
      sending={{ isPending: registering.isPending, error }}
      onSend={send}
      action={<Trans>Usulkan</Trans>}
      testId="send-service"
    >
      <TextField name="name" label={t`Nama sistem`} hint={t`Begitu ia disebut di riwayat. Jangan sebut nama orang.`} />
      <LongTextField name="purpose" label={t`Kegunaan`} />
      <TextField
        name="responsible"
        label={t`Penanggung jawab`}
        hint={t`Nama pengguna akun yang menjawab untuk sistem ini.`}
        autoCapitalize="none"
        spellCheck={false}
      />
      <ScopeChoice
        chosen={scopes}
        onChoose={(some) => form.change({ scopes: some.join(',') })}
        {...(form.isChecked && form.faults.scopes && { error: t`Pilih paling sedikit satu.` })}
      />
      <PublicKeyField />
      <LongTextField name="reason" label={t`Alasan untuk admin kedua`} />
    </Form>
  );
};
