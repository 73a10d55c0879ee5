import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useState } from 'react';
import type { ServiceAccount } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { FailureNote } from '../../shell/failure-note';
import { tellDone } from '../../shell/tell-done';
import { ReasonDialog } from '../../forms/reason-dialog';
import { scopeMeanings, scopeWords } from './service-words';

type Proposal = NonNullable<ServiceAccount['proposal']>;
type Waiting = Readonly<{ account: ServiceAccount; proposal: Proposal }>;

/** What waits of all of them. */
export const waitingIn = (accounts: readonly ServiceAccount[]): readonly Waiting[] =>
  accounts.flatMap((account) => {
    const { proposal } = account;
    return proposal && !proposal.hasLapsed ? [{ account, proposal }] : [];
  });

/** What a system is to have: confirmed or declined by another administrator, withdrawn by whoever proposed it. */
export const WaitingAccess = ({ account, proposal }: Waiting) => {
  const { _ } = useLingui();
  const format = useFormat();
  return (
    <li data-testid="waiting-access">
      <Stack gap="xs">
        <Text fw={600}>{account.name}</Text>
        <Text size="sm">{account.purpose}</Text>
        {proposal.scopes.map((scope) => (
          <Text size="sm" key={scope}>
            <b>{_(scopeWords[scope])}</b>: {_(scopeMeanings[scope])}
          </Text>
        ))}
        {proposal.kid !== undefined && <NewKey kid={proposal.kid} days={daysOfFormer(account, proposal)} />}
        <Text size="sm">“{proposal.reason}”</Text>
        <Text size="sm">
          <Trans>Diusulkan {proposal.proposedBy}</Trans>
        </Text>
        <Text size="sm" c="dark.3">
          <Trans>Gugur {format.instant(proposal.lapsesAt)}</Trans>
        </Text>
        <Decision account={account} proposal={proposal} />
      </Stack>
    </li>
  );
};

/** Undefined where there is no former key. */
const daysOfFormer = ({ keys }: ServiceAccount, { formerKeyDays = 0 }: Proposal): number | undefined =>
  keys.some(({ endsAt }) => endsAt === undefined) ? formerKeyDays : undefined;

const NewKey = ({ kid, days }: Readonly<{ kid: string; days: number | undefined }>) => (
  <Text size="sm" className="breakable">
    <Trans>
      Kunci baru: <Code>{kid}</Code>
    </Trans>{' '}
    {days !== undefined && (
      <Plural
        value={days}
        _0="Kunci lama berakhir saat disetujui."
        one="Kunci lama berlaku # hari lagi."
        other="Kunci lama berlaku # hari lagi."
      />
    )}
  </Text>
);

const Decision = ({ account: { serviceAccountId: id }, proposal: { proposalId, isOwn } }: Waiting) => {
  const { t } = useMacro();
  const [isEnding, setEnding] = useState(false);
  const form = `end-access:${proposalId}`;
  const confirming = useCommand('POST identity/service-accounts/{id}/access/{proposalId}/confirmation', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Akses sistem berlaku.`),
  });
  const ending = useCommand('POST identity/service-accounts/{id}/access/{proposalId}/ending', {
    refreshes: ['identity'],
    draft: form,
    onDone: () => {
      setEnding(false);
      tellDone(isOwn ? t`Usulan ditarik.` : t`Usulan ditolak.`);
    },
  });
  const endWord = isOwn ? <Trans>Tarik usulan</Trans> : <Trans>Tolak</Trans>;
  return (
    <>
      {confirming.error && <FailureNote error={confirming.error} />}
      <Group gap="sm">
        {isOwn ? (
          <Text size="sm">
            <Trans>Menunggu admin lain.</Trans>
          </Text>
        ) : (
          <Button
            loading={confirming.isPending}
            onClick={() => confirming.mutate({ params: { id, proposalId } })}
            data-testid="confirm-access"
          >
            <Trans>Setujui</Trans>
          </Button>
        )}
        <Button variant="default" onClick={() => setEnding(true)} data-testid="end-access">
          {endWord}
        </Button>
      </Group>
      {isEnding && (
        <ReasonDialog
          form={form}
          title={isOwn ? t`Tarik usulan ini?` : t`Tolak usulan ini?`}
          consequence={<Trans>Pengusul dapat mengusulkannya lagi dengan alasan lain.</Trans>}
          action={endWord}
          sending={ending}
          onSend={(reason) => ending.mutate({ params: { id, proposalId }, body: { reason } })}
          onClose={() => setEnding(false)}
          testId="send-access-ending"
        />
      )}
    </>
  );
};
