import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useState } from 'react';
import type { AccountRecovery } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { FailureNote } from '../../shell/failure-note';
import { tellDone } from '../../shell/tell-done';
import { ReasonDialog } from '../../forms/reason-dialog';
import { calledOf } from './waiting-role';

type Code = Readonly<{ code: string; expiresAt: string }>;

/** A lost password: allowed by another administrator, who then has the code; ended by anyone of them. */
export const WaitingRecovery = ({ recovery }: Readonly<{ recovery: AccountRecovery }>) => {
  const format = useFormat();
  const [code, setCode] = useState<Code | undefined>();
  const isProposed = recovery.status === 'proposed';
  return (
    <li data-testid="waiting-recovery">
      <Stack gap="xs">
        <Text fw={600}>
          <Trans>Pemulihan akun: {calledOf(recovery)}</Trans>
        </Text>
        <Text size="sm">
          {isProposed ? (
            <Trans>
              Diusulkan {recovery.askedBy}, {format.instant(recovery.askedAt)}
            </Trans>
          ) : (
            <Trans>
              Disetujui {recovery.askedBy}; kode berlaku sampai {format.instant(recovery.lapsesAt)}
            </Trans>
          )}
        </Text>
        {recovery.reason && <Text size="sm">“{recovery.reason}”</Text>}
        {code && <CodeNote code={code} />}
        <RecoveryDecision recovery={recovery} mayAllow={isProposed && !recovery.isOwn} onCode={setCode} />
      </Stack>
    </li>
  );
};

const CodeNote = ({ code: { code, expiresAt } }: Readonly<{ code: Code }>) => {
  const { t } = useMacro();
  const format = useFormat();
  return (
    <Alert color="green" variant="light" c="dark.8" title={t`Serahkan kode ini kepada pemiliknya`}>
      <Code fz="lg" data-testid="recovery-code">
        {code}
      </Code>
      <Text size="sm">
        <Trans>Hanya ditampilkan sekali. Diisikan di halaman Aktifkan akun sebelum {format.instant(expiresAt)}.</Trans>
      </Text>
    </Alert>
  );
};

type RecoveryDecisionProps = Readonly<{
  recovery: AccountRecovery;
  mayAllow: boolean;
  onCode: (code: Code) => void;
}>;

const RecoveryDecision = ({ recovery, mayAllow, onCode }: RecoveryDecisionProps) => {
  const { t } = useMacro();
  const [isEnding, setEnding] = useState(false);
  const form = `end-recovery:${recovery.recoveryId}`;
  const params = { id: recovery.accountId, recoveryId: recovery.recoveryId };
  const allowing = useCommand('POST identity/accounts/{id}/recoveries/{recoveryId}/allowance', {
    refreshes: ['identity'],
    onDone: onCode,
  });
  const ending = useCommand('POST identity/accounts/{id}/recoveries/{recoveryId}/ending', {
    refreshes: ['identity'],
    draft: form,
    onDone: () => {
      setEnding(false);
      tellDone(t`Pemulihan dihentikan.`);
    },
  });
  return (
    <>
      {allowing.error && <FailureNote error={allowing.error} />}
      <Group gap="sm">
        {mayAllow && (
          <Button loading={allowing.isPending} onClick={() => allowing.mutate({ params })} data-testid="allow-recovery">
            <Trans>Setujui dan tampilkan kode</Trans>
          </Button>
        )}
        <Button variant="default" onClick={() => setEnding(true)} data-testid="end-recovery">
          {recovery.isOwn ? <Trans>Tarik</Trans> : <Trans>Tolak</Trans>}
        </Button>
      </Group>
      {isEnding && (
        <ReasonDialog
          form={form}
          title={t`Hentikan pemulihan ini?`}
          consequence={<Trans>Kode yang sudah diberikan tidak berlaku lagi; kata sandi lama tetap berlaku.</Trans>}
          action={<Trans>Hentikan</Trans>}
          sending={ending}
          onSend={(reason) => ending.mutate({ params, body: { reason } })}
          onClose={() => setEnding(false)}
          testId="send-ending"
        />
      )}
    </>
  );
};
