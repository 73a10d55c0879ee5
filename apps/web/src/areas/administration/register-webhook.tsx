import { Alert, Button, Checkbox, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useState } from 'react';
import { registerWebhook as limits } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { LongTextField, TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../forms/use-refused-at-field';
import { Card } from '../../shell/card';
import { WebhookSecretNote } from './webhook-secret-note';
import { webhookKinds, webhookKindWords, type WebhookKind } from './webhook-words';

const refusedFields: FieldOfRefusal = {
  'webhook.address-closed': 'address',
  'webhook.address-known': 'address',
  'webhook.address-not-https': 'address',
  'webhook.address-unreadable': 'address',
  'webhook.address-with-secrets': 'address',
};

type RegisterProps = Readonly<{ id: string; isAllowed: boolean }>;

/** Another address for a system, and its secret once it is there. */
export const RegisterWebhook = ({ id, isAllowed }: RegisterProps) => {
  const [isOpen, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | undefined>();
  if (!isAllowed)
    return (
      <Alert color="yellow" variant="light" c="dark.8" data-testid="webhook-scope-missing">
        <Trans>Hanya sistem yang boleh membaca daftar pegawai yang dapat diberi tahu. Usulkan akses itu dahulu.</Trans>
      </Alert>
    );
  if (secret !== undefined) return <WebhookSecretNote secret={secret} onKept={() => setSecret(undefined)} />;
  if (!isOpen)
    return (
      <Button w="fit-content" onClick={() => setOpen(true)} data-testid="open-register-webhook">
        <Trans>Tambah alamat</Trans>
      </Button>
    );
  const done = (shown: string) => {
    setSecret(shown);
    setOpen(false);
  };
  return (
    <Card title={<Trans>Alamat baru</Trans>} testId="register-webhook">
      <RegisterForm id={id} onDone={done} />
      <Button variant="default" w="fit-content" onClick={() => setOpen(false)}>
        <Trans>Batal</Trans>
      </Button>
    </Card>
  );
};

const kindsIn = (chosen: string): readonly WebhookKind[] =>
  webhookKinds.filter((kind) => chosen.split(',').includes(kind));

const RegisterForm = ({ id, onDone }: Readonly<{ id: string; onDone: (secret: string) => void }>) => {
  const { t } = useMacro();
  const form = useForm({
    form: `register-webhook:${id}`,
    begin: { address: '', kinds: '', reason: '' },
    rules: { address: text(limits.address), kinds: text({ required: true }), reason: text(limits.reason) },
  });
  const registering = useCommand('POST identity/service-accounts/{id}/webhooks', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: ({ secret }) => {
      form.sent();
      onDone(secret);
    },
  });
  const error = useRefusedAtField(registering.error, refusedFields);
  const { address, kinds, reason } = form.fields;
  const send = () =>
    registering.mutate({
      params: { id },
      body: { address: address.trim(), kinds: [...kindsIn(kinds)], reason: reason.trim() },
    });
  return (
    <Form
      form={form}
      sending={{ isPending: registering.isPending, error }}
      onSend={send}
      action={<Trans>Daftarkan alamat</Trans>}
      testId="send-webhook"
    >
      <TextField
        name="address"
        label={t`Alamat penerima`}
        hint={t`Dimulai dengan https://, tanpa kata sandi di dalamnya.`}
        autoCapitalize="none"
        spellCheck={false}
      />
      <KindChoice
        chosen={kindsIn(kinds)}
        onChoose={(some) => form.change({ kinds: some.join(',') })}
        {...(form.isChecked && form.faults.kinds && { error: t`Pilih paling sedikit satu.` })}
      />
      <LongTextField name="reason" label={t`Alasan`} />
    </Form>
  );
};

type KindChoiceProps = Readonly<{
  chosen: readonly WebhookKind[];
  onChoose: (chosen: readonly WebhookKind[]) => void;
  error?: string;
}>;

const KindChoice = ({ chosen, onChoose, error }: KindChoiceProps) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  return (
    <Checkbox.Group
      label={t`Diberi tahu tentang`}
      value={[...chosen]}
      onChange={(values) => onChoose(webhookKinds.filter((kind) => values.includes(kind)))}
      error={error}
      withAsterisk
    >
      <Stack gap="xs" mt="xs">
        {webhookKinds.map((kind) => (
          <Checkbox key={kind} value={kind} label={_(webhookKindWords[kind])} data-testid={`kind-${kind}`} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
};
