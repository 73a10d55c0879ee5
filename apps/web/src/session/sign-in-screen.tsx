import { Alert, Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { SyntheticEvent } from 'react';
import { Problem } from '../api/problem';
import { signIn, type Credentials } from '../api/session';
import { FailureNote } from '../shell/failure-note';
import { Door } from './door';
import { accountSignedIn } from './signed-in-mark';
import { useEntering } from './use-entering';

export const SignInScreen = () => {
  const { t } = useLingui();
  const entering = useEntering<Credentials>(signIn);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    entering.mutate({ username: String(fields.get('username')).trim(), password: String(fields.get('password')) });
  };
  return (
    <Door title={t`Masuk`}>
      {accountSignedIn() !== undefined && <SessionEnded />}
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            name="username"
            label={t`Nama pengguna`}
            placeholder="nama@dinas"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <PasswordInput
            name="password"
            label={t`Kata sandi`}
            autoComplete="current-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t`Tampilkan kata sandi` }}
          />
          {entering.error && <SignInFailure error={entering.error} />}
          <Button type="submit" size="lg" loading={entering.isPending} data-testid="sign-in">
            <Trans>Masuk</Trans>
          </Button>
        </Stack>
      </form>
      <Text size="sm">
        <Trans>
          Akun baru?{' '}
          <Anchor component={Link} to="/activate">
            Aktifkan dengan kode dari admin
          </Anchor>
        </Trans>
      </Text>
    </Door>
  );
};

/** Why somebody who did not sign out is asked again. */
const SessionEnded = () => (
  <div className="notice" role="status" data-testid="session-ended">
    <Trans>Sesi Anda telah berakhir. Masuk lagi untuk melanjutkan; isian yang belum terkirim masih ada.</Trans>
  </div>
);

const SignInFailure = ({ error }: Readonly<{ error: Error }>) => {
  const { t } = useLingui();
  if (!(error instanceof Problem) || ![401, 403].includes(error.status)) return <FailureNote error={error} />;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={t`Nama pengguna atau kata sandi salah`}
      data-testid="failure"
      c="dark.8"
    >
      <Trans>Periksa penulisannya. Bila lupa kata sandi, minta kode aktivasi baru kepada admin instansi Anda.</Trans>
    </Alert>
  );
};
