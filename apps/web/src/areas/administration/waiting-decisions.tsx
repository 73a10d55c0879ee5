import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useState } from 'react';
import type { AccountRecovery, RoleProposal } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { roleMeanings, roleWords } from '../../display/words';
import { FailureNote } from '../../shell/failure-note';
import { ReasonDialog } from './reason-dialog';

/** A role that waits: confirmed or declined by another administrator, withdrawn by whoever proposed it. */
export const WaitingRole = ({ proposal }: Readonly<{ proposal: RoleProposal }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  return (
    <li data-testid="waiting-role">
      <Stack gap="xs">
        <Text fw={600}>
          {_(roleWords[proposal.role])} <Trans>untuk {proposal.account}</Trans> ({proposal.username})
        </Text>
        <Text size="sm">{_(roleMeanings[proposal.role])}</Text>
        <Text size="sm">
          <Trans>
            Diusulkan {proposal.proposedBy}, {format.instant(proposal.proposedAt)}
          </Trans>
        </Text>
        {proposal.reason && <Text size="sm">“{proposal.reason}”</Text>}
        <Text size="sm" c="dark.3">
          <Trans>Gugur {format.instant(proposal.lapsesAt)}</Trans>
        </Text>
        {proposal.status !== 'active' && (
          <Text size="sm">
            <Trans>Belum dapat disetujui: pemiliknya harus mengaktifkan akunnya dahulu.</Trans>
          </Text>
        )}
        {proposal.isOwn ? <Withdrawal proposal={proposal} /> : <RoleDecision proposal={proposal} />}
      </Stack>
    </li>
  );
};

const paramsOf = ({ accountId, proposalId }: RoleProposal) => ({ id: accountId, proposalId });

const Withdrawal = ({ proposal }: Readonly<{ proposal: RoleProposal }>) => {
  const withdrawing = useCommand('POST identity/accounts/{id}/role-proposals/{proposalId}/withdrawal', {
    refreshes: ['identity'],
  });
  return (
    <>
      {withdrawing.error && <FailureNote error={withdrawing.error} />}
      <Group gap="sm">
        <Text size="sm">
          <Trans>Menunggu admin lain.</Trans>
        </Text>
        <Button
          variant="default"
          loading={withdrawing.isPending}
          onClick={() => withdrawing.mutate({ params: paramsOf(proposal) })}
          data-testid="withdraw-role"
        >
          <Trans>Tarik usulan</Trans>
        </Button>
      </Group>
    </>
  );
};

const RoleDecision = ({ proposal }: Readonly<{ proposal: RoleProposal }>) => {
  const { t } = useMacro();
  const [isDeclining, setDeclining] = useState(false);
  const form = `decline-role:${proposal.proposalId}`;
  const confirming = useCommand('POST identity/accounts/{id}/role-proposals/{proposalId}/confirmation', {
    refreshes: ['identity'],
  });
  const declining = useCommand('POST identity/accounts/{id}/role-proposals/{proposalId}/declining', {
    refreshes: ['identity'],
    draft: form,
    onDone: () => setDeclining(false),
  });
  return (
    <>
      {confirming.error && <FailureNote error={confirming.error} />}
      <Group gap="sm">
        <Button
          loading={confirming.isPending}
          disabled={proposal.status !== 'active'}
          onClick={() => confirming.mutate({ params: paramsOf(proposal) })}
          data-testid="confirm-role"
        >
          <Trans>Setujui</Trans>
        </Button>
        <Button variant="default" onClick={() => setDeclining(true)} data-testid="decline-role">
          <Trans>Tolak</Trans>
        </Button>
      </Group>
      {isDeclining && (
        <ReasonDialog
          form={form}
          title={t`Tolak usulan ini?`}
          consequence={<Trans>Pengusul dapat mengusulkannya lagi dengan alasan lain.</Trans>}
          action={<Trans>Tolak</Trans>}
          sending={declining}
          onSend={(reason) => declining.mutate({ params: paramsOf(proposal), body: { reason } })}
          onClose={() => setDeclining(false)}
          testId="send-declining"
        />
      )}
    </>
  );
};

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
          <Trans>Kata sandi hilang: {recovery.account}</Trans> ({recovery.username})
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
    onDone: () => setEnding(false),
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
