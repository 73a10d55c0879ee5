import { Button, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useState } from 'react';
import type { RoleProposal } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { roleMeanings, roleWords } from '../../display/words';
import { FailureNote } from '../../shell/failure-note';
import { tellDone } from '../../shell/tell-done';
import { ReasonDialog } from '../../forms/reason-dialog';

/** The person, and the user name where that is another. */
export const calledOf = ({ account, username }: Readonly<{ account: string; username: string }>): string =>
  account === username ? username : `${account} (${username})`;

/** A role that waits: confirmed or declined by another administrator, withdrawn by whoever proposed it. */
export const WaitingRole = ({ proposal }: Readonly<{ proposal: RoleProposal }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  return (
    <li data-testid="waiting-role">
      <Stack gap="xs">
        <Text fw={600}>
          {_(roleWords[proposal.role])} <Trans>untuk {calledOf(proposal)}</Trans>
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
  const { t } = useMacro();
  const withdrawing = useCommand('POST identity/accounts/{id}/role-proposals/{proposalId}/withdrawal', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Usulan ditarik.`),
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
    onDone: () => tellDone(t`Peran diberikan.`),
  });
  const declining = useCommand('POST identity/accounts/{id}/role-proposals/{proposalId}/declining', {
    refreshes: ['identity'],
    draft: form,
    onDone: () => {
      setDeclining(false);
      tellDone(t`Usulan ditolak.`);
    },
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
