import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRef, type SyntheticEvent } from 'react';
import { RequestKeys } from '../commands/request-key';
import { activate, type Activation } from '../api/session';
import { useDraft } from '../drafts/use-draft';
import { FailureNote } from '../shell/failure-note';
import { Door } from './door';
import { useEntering } from './use-entering';

/** What identity asks of a password (NIST SP 800-63B: length, no composition rules). */
const SHORTEST_PASSWORD = 15;

/** A new account gets its password here, with the code that the agency's admin handed over, and is then signed in. Only the name is kept as a draft. */
export const ActivationScreen = () => {
  const { t } = useLingui();
  const keys = useRef(new RequestKeys());
  const draft = useDraft('activation', { username: '' });
  const entering = useEntering<Activation>(async (activation) => {
    const session = await activate(activation, keys.current.keyFor(activation));
    draft.sent();
    return session;
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name) ?? '');
    entering.mutate({ username: text('username').trim(), code: text('code').trim(), password: text('password') });
  };
  return (
    <Door>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            name="username"
            value={draft.fields.username}
            onChange={(event) => draft.change({ username: event.currentTarget.value })}
            label={t`Nama pengguna`}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <TextInput
            name="code"
            label={t`Kode aktivasi`}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <PasswordInput
            name="password"
            label={t`Kata sandi baru`}
            description={t`Sedikitnya ${SHORTEST_PASSWORD} huruf; kalimat pendek lebih mudah diingat.`}
            autoComplete="new-password"
            minLength={SHORTEST_PASSWORD}
            required
            visibilityToggleButtonProps={{ 'aria-label': t`Tampilkan kata sandi` }}
          />
          {entering.error && <FailureNote error={entering.error} />}
          <Button type="submit" size="lg" loading={entering.isPending} data-testid="activate">
            <Trans>Aktifkan dan masuk</Trans>
          </Button>
        </Stack>
      </form>
      <Text size="sm">
        <Anchor component={Link} to="/">
          <Trans>Kembali ke halaman masuk</Trans>
        </Anchor>
      </Text>
    </Door>
  );
};
