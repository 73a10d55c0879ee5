import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { createAccount } from '../../api/generated/identity.limits';
import type { AnswerOf } from '../../api/operation';
import { useCommand } from '../../commands/use-command';
import { everyRole } from '../../display/words';
import { amongEverybody } from '../../api/find-people';
import { Form } from '../../forms/form';
import { PersonField } from '../../forms/person-field';
import { text } from '../../forms/rules';
import { LongTextField, TextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Card } from '../../shell/card';
import { RoleChoice, useTwoPersonRoles } from './role-choice';

type Created = AnswerOf<'POST identity/accounts'> & Readonly<{ username: string; isProposed: boolean }>;

/** A further account, of a person or of an administrator who is none. */
export const AddAccount = () => {
  const [isOpen, setOpen] = useState(false);
  const [created, setCreated] = useState<Created | undefined>();
  const done = (answer: Created) => {
    setCreated(answer);
    setOpen(false);
  };
  if (!isOpen)
    return (
      <Stack gap="sm">
        {created && <CreatedNote created={created} />}
        <Button w="fit-content" onClick={() => setOpen(true)} data-testid="open-add-account">
          <Trans>Tambah akun</Trans>
        </Button>
      </Stack>
    );
  return (
    <Card title={<Trans>Akun baru</Trans>} testId="add-account">
      <AddForm onCreated={done} />
      <Button variant="default" w="fit-content" onClick={() => setOpen(false)}>
        <Trans>Batal</Trans>
      </Button>
    </Card>
  );
};

const CreatedNote = ({ created: { username, activationCode, isProposed } }: Readonly<{ created: Created }>) => {
  const { t } = useLingui();
  return (
    <Alert color="green" variant="light" c="dark.8" title={t`Akun ${username} dibuat`} data-testid="account-created">
      <Text size="sm">
        <Trans>
          Serahkan kode aktivasi ini kepada pemiliknya: <Code fz="sm">{activationCode}</Code>
        </Trans>
      </Text>
      {isProposed && (
        <Text size="sm">
          <Trans>Peran yang memerlukan dua admin sudah diusulkan dan menunggu admin kedua.</Trans>
        </Text>
      )}
    </Alert>
  );
};

const AddForm = ({ onCreated }: Readonly<{ onCreated: (created: Created) => void }>) => {
  const { t } = useLingui();
  const ofTwo = useTwoPersonRoles();
  const isOfTwo = (roles: string): boolean => roles.split(',').some((role) => ofTwo.some((one) => one === role));
  const form = useForm({
    form: 'add-account',
    begin: { username: '', employeeId: '', roles: '', reason: '' },
    rules: ({ roles }) => ({
      username: text(createAccount.username),
      roles: text({ required: true }),
      reason: text(createAccount.reason, isOfTwo(roles)),
    }),
  });
  const chosen = everyRole.filter((role) => form.fields.roles.split(',').includes(role));
  const needsReason = isOfTwo(form.fields.roles);
  const creating = useCommand('POST identity/accounts', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: (answer, { body: { username } }) => {
      form.sent();
      onCreated({ ...answer, username, isProposed: needsReason });
    },
  });
  const send = () => {
    const { username, employeeId, reason } = form.fields;
    creating.mutate({
      body: {
        username: username.trim().toLowerCase(),
        roles: chosen,
        ...(employeeId !== '' && { employeeId }),
        ...(needsReason && { reason: reason.trim() }),
      },
    });
  };
  return (
    <Form form={form} sending={creating} onSend={send} action={<Trans>Buat akun</Trans>} testId="create-account">
      <PersonField
        name="employeeId"
        label={t`Pegawai`}
        among={amongEverybody}
        hint={t`Ketik nama atau nomor pegawai. Kosongkan untuk admin yang bukan pegawai.`}
      />
      <TextField name="username" label={t`Nama pengguna`} autoCapitalize="none" spellCheck={false} />
      <RoleChoice
        chosen={chosen}
        onChoose={(some) => form.change({ roles: some.join(',') })}
        {...(form.isChecked && form.faults.roles && { error: t`Pilih paling sedikit satu peran.` })}
      />
      {needsReason && <LongTextField name="reason" label={t`Alasan untuk admin kedua`} />}
    </Form>
  );
};
