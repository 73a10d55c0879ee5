import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { activation as limits } from '../api/generated/gateway.limits';
import { activate, type Activation } from '../api/session';
import { RequestKeys } from '../commands/request-key';
import { Form } from '../forms/form';
import { text } from '../forms/rules';
import { SecretField, TextField } from '../forms/text-fields';
import { useForm } from '../forms/use-form';
import { Door } from './door';
import { useEntering } from './use-entering';

/** What identity asks of a password (NIST SP 800-63B: length, no composition rules). */
const SHORTEST_PASSWORD = 15;
const newPassword = text({ ...limits.password, shortest: SHORTEST_PASSWORD });

/** A new account gets its password here, with the code that the agency's admin handed over, and is then signed in. Only the name is kept as a draft. */
export const ActivationScreen = () => {
  const { t } = useLingui();
  const keys = useRef(new RequestKeys());
  const form = useForm({
    form: 'activation',
    begin: { username: '' },
    rules: { username: text(limits.username) },
    secrets: { code: text(limits.code), password: newPassword },
  });
  const entering = useEntering<Activation>(async (activation) => {
    const session = await activate(activation, keys.current.keyFor(activation));
    form.sent();
    return session;
  });
  return (
    <Door>
      <Form
        form={form}
        sending={entering}
        onSend={({ username = '', code = '', password = '' }) =>
          entering.mutate({ username: username.trim(), code: code.trim(), password })
        }
        action={<Trans>Aktifkan dan masuk</Trans>}
        actionProps={{ size: 'lg' }}
        testId="activate"
      >
        <TextField
          name="username"
          label={t`Nama pengguna`}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SecretField name="code" label={t`Kode aktivasi`} autoComplete="one-time-code" isVisible />
        <SecretField
          name="password"
          label={t`Kata sandi baru`}
          hint={t`Sedikitnya ${SHORTEST_PASSWORD} huruf; kalimat pendek lebih mudah diingat.`}
          autoComplete="new-password"
        />
      </Form>
      <Text size="sm">
        <Anchor component={Link} to="/">
          <Trans>Kembali ke halaman masuk</Trans>
        </Anchor>
      </Text>
    </Door>
  );
};
