import { Alert, Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { OwnAccount } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { ReasonDialog } from '../../forms/reason-dialog';

/** Somebody asked for a recovery of this account: whoever still has the password stops it. */
export const OwnRecovery = ({ recovery }: Readonly<{ recovery: NonNullable<OwnAccount['recovery']> }>) => {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const form = `stop-recovery:${recovery.recoveryId}`;
  const stopping = useCommand('POST identity/accounts/me/recoveries/{recoveryId}/ending', {
    refreshes: ['identity'],
    draft: form,
    onDone: () => setAsking(false),
  });
  return (
    <Alert
      color="yellow"
      variant="light"
      c="dark.8"
      title={t`Kata sandi Anda sedang dipulihkan`}
      data-testid="own-recovery"
    >
      <Stack gap="sm">
        <Text size="sm">
          <Trans>Diminta oleh {recovery.askedBy}. Bila bukan Anda yang memintanya, hentikan.</Trans>
        </Text>
        <Button variant="default" w="fit-content" onClick={() => setAsking(true)} data-testid="stop-recovery">
          <Trans>Hentikan</Trans>
        </Button>
      </Stack>
      {isAsking && (
        <ReasonDialog
          form={form}
          title={t`Hentikan pemulihan ini?`}
          consequence={<Trans>Kode yang sudah diberikan tidak berlaku lagi; kata sandi lama tetap berlaku.</Trans>}
          action={<Trans>Hentikan</Trans>}
          sending={stopping}
          onSend={(reason) => stopping.mutate({ params: { recoveryId: recovery.recoveryId }, body: { reason } })}
          onClose={() => setAsking(false)}
          testId="send-stop"
        />
      )}
    </Alert>
  );
};
