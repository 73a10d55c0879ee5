import { Alert, Button, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { FailureNote } from '../shell/failure-note';

/** Whether this browser knows passkeys; old ones, and pages that came over plain HTTP, do not. */
export const knowsPasskeys = (): boolean => typeof window.PublicKeyCredential === 'function';

type PasskeyButtonProps = Readonly<{
  asking: Readonly<{ isPending: boolean; error: Error | null }>;
  onAsk: () => void;
  testId: string;
  children: ReactNode;
}>;

/** Nothing where the browser knows no passkeys. */
export const PasskeyButton = ({ asking: { isPending, error }, onAsk, testId, children }: PasskeyButtonProps) =>
  knowsPasskeys() && (
    <Stack gap="xs">
      {error && <PasskeyFailure error={error} />}
      <Button variant="default" size="md" fullWidth loading={isPending} onClick={onAsk} data-testid={testId}>
        {children}
      </Button>
    </Stack>
  );

/** What the browser itself said no to is said in our words: its own are of no help. */
const PasskeyFailure = ({ error }: Readonly<{ error: Error }>) => {
  const { t } = useLingui();
  if (error instanceof Problem) return <FailureNote error={error} />;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      c="dark.8"
      title={t`Kunci sandi tidak dipakai`}
      data-testid="failure"
    >
      <Trans>Perangkat ini tidak menunjukkannya. Coba lagi, atau pakai kata sandi.</Trans>
    </Alert>
  );
};
