import { Button, Stack, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { secondFactorDemands, type SecondFactorDemands } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { HistoryLink } from '../../shell/history-link';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { StatusChip } from '../../shell/status-chip';
import { tellDone } from '../../shell/tell-done';
import { demandScopeWords } from './demand-words';
import { LackingCard } from './lacking-card';
import { ProposeDemand } from './propose-demand';
import { ReasonDialog } from '../../forms/reason-dialog';
import { WaitingDemand } from './waiting-demand';

/** Who has to have a second factor, from when, and who does not have one yet. */
export const SecondFactorScreen = () => {
  const query = useQuery(secondFactorDemands());
  return (
    <Screen aside={<HistoryLink of={{ part: 'identity', stream: 'second-factor-demand-agency' }} />}>
      <Loaded query={query} lines={6}>
        {(demands) => (
          <>
            <Card title={<Trans>Yang berlaku</Trans>} testId="demand-held">
              {demands.held ? <Held held={demands.held} /> : <NothingHeld />}
            </Card>
            {demands.proposal ? (
              <Card title={<Trans>Menunggu admin kedua</Trans>} testId="demand-proposal">
                <ul className="rows">
                  <WaitingDemand proposal={demands.proposal} lacking={demands.lacking[demands.proposal.scope]} />
                </ul>
              </Card>
            ) : (
              <ProposeDemand lacking={demands.lacking} />
            )}
            <LackingCard lacking={demands.lacking} first={(demands.held ?? demands.proposal)?.scope} />
          </>
        )}
      </Loaded>
    </Screen>
  );
};

const NothingHeld = () => (
  <EmptyNote title={<Trans>Belum diwajibkan</Trans>}>
    <Trans>Setiap orang boleh memasang aplikasi autentikator di halaman Akun saya; belum ada yang harus.</Trans>
  </EmptyNote>
);

const words = {
  due: { label: msg`Ditegakkan`, tone: 'good' },
  grace: { label: msg`Masa tenggang`, tone: 'info' },
} as const;

type Held = NonNullable<SecondFactorDemands['held']>;

const Held = ({ held }: Readonly<{ held: Held }>) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const form = `withdraw-demand:${held.demandId}`;
  const withdrawing = useCommand('POST identity/second-factor-demand/{demandId}/withdrawal', {
    refreshes: ['identity'],
    draft: form,
    onDone: () => {
      setAsking(false);
      tellDone(t`Kewajiban dicabut.`);
    },
  });
  return (
    <Stack gap="xs">
      <StatusChip word={held.isDue ? words.due : words.grace} />
      <Text fw={600}>{_(demandScopeWords[held.scope])}</Text>
      <Text size="sm">
        <Trans>
          Diberitahukan mulai {format.day(held.startsOn)}, ditegakkan mulai {format.day(held.dueOn)}
        </Trans>
      </Text>
      <Text size="sm">“{held.reason}”</Text>
      <Text size="sm" c="dark.3">
        <Trans>
          Diusulkan {held.proposedBy}, disetujui {held.confirmedBy}, {format.instant(held.at)}
        </Trans>
      </Text>
      <Button variant="default" w="fit-content" onClick={() => setAsking(true)} data-testid="withdraw-demand">
        <Trans>Cabut kewajiban</Trans>
      </Button>
      {isAsking && (
        <ReasonDialog
          form={form}
          title={t`Cabut kewajiban ini?`}
          consequence={
            <Trans>Semua akun terbuka lagi tanpa langkah kedua. Yang sudah memasang tetap memakainya.</Trans>
          }
          action={<Trans>Cabut kewajiban</Trans>}
          sending={withdrawing}
          onSend={(reason) => withdrawing.mutate({ params: { demandId: held.demandId }, body: { reason } })}
          onClose={() => setAsking(false)}
          testId="send-demand-withdrawal"
        />
      )}
    </Stack>
  );
};
