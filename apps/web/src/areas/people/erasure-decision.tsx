import { Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Erasure } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { ConfirmedButton } from '../../shell/confirmed-button';
import { FailureNote } from '../../shell/failure-note';
import { tellDone } from '../../shell/tell-done';
import { erasureStateWords, groundWords } from './erasure-words';

type Props = Readonly<{ decision: Erasure }>;

/** The decision that waits for a second person, or what became of it. */
export const ErasureDecision = ({ decision }: Props) => {
  const { _ } = useLingui();
  return (
    <Card title={_(erasureStateWords[decision.state])} testId="erasure-decision">
      <Stack gap="xs">
        <ErasureFacts decision={decision} />
        {decision.state === 'asked' && <Decide decision={decision} />}
      </Stack>
    </Card>
  );
};

/** Ground, reason and who, as long as they are known. */
export const ErasureFacts = ({ decision }: Props) => {
  const { _ } = useLingui();
  const format = useFormat();
  const { ground, reason, askedBy, askedAt, endedBy, endedAt, state, lapsesAt } = decision;
  return (
    <>
      <Text size="sm">{_(groundWords[ground])}</Text>
      {reason !== undefined && <Text size="sm">“{reason}”</Text>}
      <Text size="sm">
        <Trans>
          Diminta {askedBy}, {format.instant(askedAt)}
        </Trans>
      </Text>
      {state === 'asked' && (
        <Text size="sm">
          <Trans>Berlaku sampai {format.instant(lapsesAt)}</Trans>
        </Text>
      )}
      {endedBy !== undefined && endedAt !== undefined && (
        <Text size="sm">
          <Trans>
            Diputuskan {endedBy}, {format.instant(endedAt)}
          </Trans>
        </Text>
      )}
    </>
  );
};

const Decide = ({ decision }: Props) => {
  const { t } = useMacro();
  const params = { id: decision.employeeId, erasureId: decision.erasureId };
  const confirming = useCommand('POST identity/people/{id}/erasures/{erasureId}/confirmation', {
    refreshes: ['identity', 'planning', 'reporting', 'evaluation', 'incentives'],
    onDone: () => tellDone(t`Penghapusan disahkan. Data sedang dihapus di semua bagian.`),
  });
  const ending = useCommand('POST identity/people/{id}/erasures/{erasureId}/ending', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Permintaan penghapusan dihentikan.`),
  });
  const error = confirming.error ?? ending.error;
  return (
    <>
      {decision.isOwn ? (
        <Text size="sm" fw={600} data-testid="own-erasure">
          <Trans>Anda yang memintanya: admin lain yang mengesahkannya.</Trans>
        </Text>
      ) : (
        <ConfirmedButton
          label={<Trans>Sahkan penghapusan</Trans>}
          title={t`Hapus data pegawai ini untuk selamanya?`}
          consequence={<Trans>Kunci datanya dimusnahkan di semua bagian. Ini tidak dapat dibatalkan.</Trans>}
          variant="light"
          isBusy={confirming.isPending}
          onConfirm={() => confirming.mutate({ params })}
          testId="confirm-erasure"
        />
      )}
      <ConfirmedButton
        label={decision.isOwn ? <Trans>Tarik permintaan</Trans> : <Trans>Tolak permintaan</Trans>}
        title={t`Hentikan permintaan ini?`}
        consequence={<Trans>Data tetap ada. Penghapusan dapat diminta lagi.</Trans>}
        variant="default"
        isBusy={ending.isPending}
        onConfirm={() => ending.mutate({ params })}
        testId="end-erasure"
      />
      {error && <FailureNote error={error} />}
    </>
  );
};
