import { Button, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useState } from 'react';
import type { DemandScope, SecondFactorDemands } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { FailureNote } from '../../shell/failure-note';
import { tellDone } from '../../shell/tell-done';
import { demandScopeWords } from './demand-words';
import { Met } from './propose-demand';
import { ReasonDialog } from '../../forms/reason-dialog';

type Proposal = NonNullable<SecondFactorDemands['proposal']>;
type WaitingDemandProps = Readonly<{ proposal: Proposal; lacking: SecondFactorDemands['lacking'][DemandScope] }>;

/** Confirmed or declined by another administrator, withdrawn by whoever proposed it. */
export const WaitingDemand = ({ proposal, lacking }: WaitingDemandProps) => {
  const { _ } = useLingui();
  const format = useFormat();
  return (
    <li data-testid="waiting-demand">
      <Stack gap="xs">
        <Text fw={600}>
          <Trans>Wajibkan aplikasi autentikator</Trans>
        </Text>
        <Text size="sm">{_(demandScopeWords[proposal.scope])}</Text>
        <Text size="sm">
          <Trans>
            Diberitahukan mulai {format.day(proposal.startsOn)}, ditegakkan mulai {format.day(proposal.dueOn)}
          </Trans>
        </Text>
        <Text size="sm">“{proposal.reason}”</Text>
        <Text size="sm">
          <Trans>
            Diusulkan {proposal.proposedBy}, {format.instant(proposal.at)}
          </Trans>
        </Text>
        <Text size="sm" c="dark.3">
          <Trans>Gugur {format.instant(proposal.lapsesAt)}</Trans>
        </Text>
        <Met lacking={lacking} />
        <Decision proposal={proposal} />
      </Stack>
    </li>
  );
};

const Decision = ({ proposal: { demandId, isOwn } }: Readonly<{ proposal: Proposal }>) => {
  const { t } = useMacro();
  const [isEnding, setEnding] = useState(false);
  const form = `end-demand:${demandId}`;
  const confirming = useCommand('POST identity/second-factor-demand/proposals/{demandId}/confirmation', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Kewajiban berlaku.`),
  });
  const ending = useCommand('POST identity/second-factor-demand/proposals/{demandId}/ending', {
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
            onClick={() => confirming.mutate({ params: { demandId } })}
            data-testid="confirm-demand"
          >
            <Trans>Setujui</Trans>
          </Button>
        )}
        <Button variant="default" onClick={() => setEnding(true)} data-testid="end-demand">
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
          onSend={(reason) => ending.mutate({ params: { demandId }, body: { reason } })}
          onClose={() => setEnding(false)}
          testId="send-demand-ending"
        />
      )}
    </>
  );
};
