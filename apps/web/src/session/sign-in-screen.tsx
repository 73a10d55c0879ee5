import { Alert, Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { signIn as limits } from '../api/generated/gateway.limits';
import { Problem } from '../api/problem';
import { signIn, type Credentials, type Session } from '../api/session';
import { Form } from '../forms/form';
import { text } from '../forms/rules';
import { SecretField } from '../forms/text-fields';
import { useForm } from '../forms/use-form';
import { FailureNote } from '../shell/failure-note';
import { Door } from './door';
import { accountSignedIn } from './signed-in-mark';
import { CodeStep } from './code-step';
import { PasskeyButton } from './passkey-button';
import { halfSignIn, onHalfSignIn } from './half-sign-in';
import { OutsideWay } from './outside-way';
import { useEntering } from './use-entering';

export const SignInScreen = () => {
  const half = useSyncExternalStore(onHalfSignIn, halfSignIn);
  return half === 'waiting' ? <CodeStep /> : <PasswordStep isLapsed={half === 'lapsed'} />;
};

const PasswordStep = ({ isLapsed }: Readonly<{ isLapsed: boolean }>) => {
  const { t } = useLingui();
  const entering = useEntering<Credentials>(signIn);
  const form = useForm({
    form: 'sign-in',
    begin: {},
    rules: {},
    secrets: { username: text(limits.username), password: text(limits.password) },
  });
  return (
    <Door title={t`Masuk`}>
      {isLapsed && <Lapsed />}
      {!isLapsed && accountSignedIn() !== undefined && <SessionEnded />}
      <Form
        form={form}
        sending={entering}
        onSend={({ username = '', password = '' }) => entering.mutate({ username: username.trim(), password })}
        action={<Trans>Masuk</Trans>}
        actionProps={{ size: 'lg' }}
        testId="sign-in"
        failure={(error) => <SignInFailure error={error} />}
      >
        <SecretField
          name="username"
          label={t`Nama pengguna`}
          hint={t`Diakhiri @ dan kode instansi Anda, misalnya rina@dinkes.`}
          autoComplete="username"
          isVisible
        />
        <SecretField name="password" label={t`Kata sandi`} autoComplete="current-password" />
      </Form>
      <OutsideWay />
      <WithPasskey />
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

/** The library is fetched when somebody wants it. */
const enterWithPasskey = async (): Promise<Session> => (await import('./passkey')).enterWithPasskey();

/** The front door of a city knows no passkeys: they belong to the address of an agency. */
const WithPasskey = () => {
  const entering = useEntering<void>(enterWithPasskey);
  return (
    <PasskeyButton asking={entering} onAsk={() => entering.mutate()} testId="sign-in-with-passkey">
      <Trans>Masuk dengan kunci sandi</Trans>
    </PasskeyButton>
  );
};

/** Why somebody who did not sign out is asked again. */
const SessionEnded = () => (
  <div className="notice" role="status" data-testid="session-ended">
    <Trans>Sesi Anda telah berakhir. Masuk lagi untuk melanjutkan; isian yang belum terkirim masih ada.</Trans>
  </div>
);

const Lapsed = () => (
  <div className="notice" role="status" data-testid="sign-in-lapsed">
    <Trans>Waktu untuk memasukkan kode sudah habis. Masukkan kata sandi lagi.</Trans>
  </div>
);

const SignInFailure = ({ error }: Readonly<{ error: Error }>) => {
  const { t } = useLingui();
  if (error instanceof Problem && error.code === 'sign-in.code-wanted') return null;
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
