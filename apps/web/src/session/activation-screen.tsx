import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { activation as limits } from '../api/generated/gateway.limits';
import { activate, type Activation } from '../api/session';
import { RequestKeys } from '../commands/request-key';
import { Form } from '../forms/form';
import { text } from '../forms/rules';
import { SecretField, TextField } from '../forms/text-fields';
import { useForm } from '../forms/use-form';
import { Door } from './door';
import { useEntering } from './use-entering';
import { wayInOf } from './way-in';

/** What identity asks of a password (NIST SP 800-63B: length, no composition rules). */
const SHORTEST_PASSWORD = 15;
const newPassword = text({ ...limits.password, shortest: SHORTEST_PASSWORD });

/** What the link that was opened tells, which the address then tells no more: a page that was left is nobody's way in. */
const useWayIn = () => {
  const [wayIn] = useState(() => wayInOf(location.hash));
  useEffect(() => {
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname);
  }, []);
  return wayIn;
};

/** A new account gets its password here, with the code that the agency's admin handed over or the link of the installation tells, and is then signed in. Only the name is kept as a draft. */
export const ActivationScreen = () => {
  const { t } = useLingui();
  const keys = useRef(new RequestKeys());
  const { username: linked, code: handed } = useWayIn();
  const form = useForm({
    form: linked === '' ? 'activation' : `activation:${linked}`,
    begin: { username: linked },
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
          hint={t`Diakhiri @ dan kode instansi Anda, misalnya rina@dinkes.`}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SecretField
          name="code"
          label={t`Kode aktivasi`}
          autoComplete="one-time-code"
          isVisible
          {...(handed !== '' && { defaultValue: handed })}
        />
        <SecretField
          name="password"
          label={t`Kata sandi baru`}
          hint={t`Sedikitnya ${SHORTEST_PASSWORD} karakter; kalimat pendek lebih mudah diingat.`}
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
