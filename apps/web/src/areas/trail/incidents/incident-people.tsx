import { Group, Loader, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueNotice as limits } from '../../../api/generated/identity.limits';
import type { IncidentPerson } from '../../../api/identity';
import { useCommand } from '../../../commands/use-command';
import { Card } from '../../../shell/card';
import { ConfirmedButton } from '../../../shell/confirmed-button';
import { FailureNote } from '../../../shell/failure-note';
import type { StepProps } from './incident-facts';
import { IncidentSheets } from './incident-sheets';
import { WordsDialog } from './words-dialog';

type Channel = NonNullable<IncidentPerson['channel']>;

/** Everybody whom it concerns: in the app where they have an account in use, else on a sheet. */
export const IncidentPeople = ({ of, isOngoing }: StepProps) => {
  const { people, told, reachable } = of;
  const onPaper = people - reachable;
  return (
    <Card title={<Trans>Pemberitahuan kepada orang</Trans>} testId="incident-people">
      <Text size="sm" data-testid="told-count">
        <Trans>
          Sudah diberi tahu: {told} dari {people}. Punya akun aktif: {reachable}. Tanpa akun aktif: {onPaper}.
        </Trans>
      </Text>
      {of.noticeDelay !== undefined && (
        <Text size="sm">
          <Trans>Terlambat karena: {of.noticeDelay}</Trans>
        </Text>
      )}
      {isOngoing && <TellingStep of={of} />}
      <IncidentSheets of={of} />
    </Card>
  );
};

const TellingStep = ({ of }: Pick<StepProps, 'of'>) => {
  if (of.isTelling)
    return (
      <Group gap="xs" role="status" data-testid="telling">
        <Loader size="sm" />
        <Trans>Pemberitahuan sedang dicatat, orang demi orang.</Trans>
      </Group>
    );
  if (!of.isDrafted)
    return (
      <Text size="sm">
        <Trans>Periksa konsepnya dahulu.</Trans>
      </Text>
    );
  return of.isEverybodyTold ? null : <Telling of={of} />;
};

const Telling = ({ of }: Pick<StepProps, 'of'>) => {
  const { t } = useLingui();
  const [late, setLate] = useState<Channel>();
  const issuing = useCommand('POST identity/incidents/{id}/notices', {
    refreshes: ['identity'],
    draft: `incident-delay:${of.incidentId}`,
    onDone: () => setLate(undefined),
  });
  const issue = (channel: Channel, delayReason?: string) =>
    issuing.mutate({
      params: { id: of.incidentId },
      body: { channel, ...(delayReason !== undefined && { delayReason }) },
    });
  const begin = (channel: Channel) => (of.clock.stage === 'late' ? setLate(channel) : issue(channel));
  return (
    <>
      <Group gap="sm">
        <ConfirmedButton
          label={<Trans>Kirim di aplikasi</Trans>}
          title={t`Kirim pemberitahuan sekarang?`}
          consequence={
            <Trans>Setiap orang yang punya akun aktif membacanya di aplikasi. Ini tidak dapat ditarik.</Trans>
          }
          variant="filled"
          isBusy={issuing.isPending}
          onConfirm={() => begin('in-app')}
          testId="tell-in-app"
        />
        <ConfirmedButton
          label={<Trans>Lembar sudah diserahkan</Trans>}
          title={t`Semua lembar sudah diserahkan?`}
          consequence={
            <Trans>Setiap orang tanpa akun aktif yang belum diberi tahu dicatat menerima lembar cetak hari ini.</Trans>
          }
          variant="default"
          isBusy={issuing.isPending}
          onConfirm={() => begin('on-paper')}
          testId="told-on-paper"
        />
      </Group>
      {late === undefined && issuing.error && <FailureNote error={issuing.error} />}
      {late !== undefined && (
        <WordsDialog
          form={`incident-delay:${of.incidentId}`}
          field="delayReason"
          longest={limits.delayReason.longest}
          label={t`Alasan terlambat`}
          title={t`Mengapa terlambat?`}
          consequence={<Trans>3 × 24 jam sudah lewat. Pemberitahuan tetap dikirim; alasannya tercatat.</Trans>}
          action={<Trans>Kirim pemberitahuan</Trans>}
          sending={issuing}
          onSend={(reason) => issue(late, reason)}
          onClose={() => setLate(undefined)}
          testId="send-late-notice"
        />
      )}
    </>
  );
};
