import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { closeIncident, reason as reasonLimits } from '../../../api/generated/identity.limits';
import type { IncidentDetails } from '../../../api/identity';
import { useCommand } from '../../../commands/use-command';
import { Card } from '../../../shell/card';
import { dangerLook } from '../../../shell/danger-look';
import { WordsDialog } from './words-dialog';

type Step = 'close' | 'reopen' | 'withdraw';
type EndProps = Readonly<{ of: IncidentDetails }>;
type DialogProps = EndProps & Readonly<{ onClose: () => void }>;

const stepsFrom = ({ status, isTelling }: IncidentDetails): readonly Step[] => {
  if (status === 'closed' || status === 'withdrawn') return ['reopen'];
  if (isTelling) return [];
  return status === 'notified' ? ['close', 'withdraw'] : ['withdraw'];
};

/** Closed with what was learnt, withdrawn where it was none, and opened again. */
export const IncidentEnd = ({ of }: EndProps) => {
  const [step, setStep] = useState<Step>();
  const steps = stepsFrom(of);
  const Dialog = step && dialogs[step];
  return (
    <Card title={<Trans>Penutupan</Trans>} testId="incident-end">
      {!steps.includes('close') && !steps.includes('reopen') && (
        <Text size="sm">
          <Trans>Insiden ditutup setelah lembaga dan semua orang yang terdampak diberi tahu.</Trans>
        </Text>
      )}
      <Group gap="sm">
        {steps.includes('close') && (
          <Button onClick={() => setStep('close')} data-testid="close-incident">
            <Trans>Tutup insiden</Trans>
          </Button>
        )}
        {steps.includes('reopen') && (
          <Button variant="default" onClick={() => setStep('reopen')} data-testid="reopen-incident">
            <Trans>Buka kembali</Trans>
          </Button>
        )}
        {steps.includes('withdraw') && (
          <Button {...dangerLook} onClick={() => setStep('withdraw')} data-testid="withdraw-incident">
            <Trans>Bukan insiden – batalkan</Trans>
          </Button>
        )}
      </Group>
      {Dialog && <Dialog of={of} onClose={() => setStep(undefined)} />}
    </Card>
  );
};

const CloseDialog = ({ of: { incidentId }, onClose }: DialogProps) => {
  const { t } = useLingui();
  const form = `close-incident:${incidentId}`;
  const sending = useCommand('POST identity/incidents/{id}/closing', {
    ...{ refreshes: ['identity'], draft: form, onDone: onClose },
  });
  return (
    <WordsDialog
      {...{ form, field: 'learnt', longest: closeIncident.learnt.longest, sending, onClose, testId: 'send-closing' }}
      label={t`Yang dipelajari`}
      title={t`Tutup insiden?`}
      consequence={<Trans>Apa sebabnya dan apa yang diubah agar tidak terulang. Jangan sebut nama orang.</Trans>}
      action={<Trans>Tutup insiden</Trans>}
      onSend={(learnt) => sending.mutate({ params: { id: incidentId }, body: { learnt } })}
    />
  );
};

const ReopenDialog = ({ of: { incidentId }, onClose }: DialogProps) => {
  const { t } = useLingui();
  const form = `reopen-incident:${incidentId}`;
  const sending = useCommand('POST identity/incidents/{id}/reopening', {
    ...{ refreshes: ['identity'], draft: form, onDone: onClose },
  });
  return (
    <WordsDialog
      {...{ form, field: 'reason', longest: reasonLimits.reason.longest, sending, onClose, testId: 'send-reopening' }}
      label={t`Alasan`}
      title={t`Buka kembali insiden ini?`}
      consequence={<Trans>Yang sudah dikirim tetap tercatat. Jangan sebut nama orang.</Trans>}
      action={<Trans>Buka kembali</Trans>}
      onSend={(reason) => sending.mutate({ params: { id: incidentId }, body: { reason } })}
    />
  );
};

const WithdrawDialog = ({ of: { incidentId }, onClose }: DialogProps) => {
  const { t } = useLingui();
  const form = `withdraw-incident:${incidentId}`;
  const sending = useCommand('POST identity/incidents/{id}/withdrawal', {
    ...{ refreshes: ['identity'], draft: form, onDone: onClose },
  });
  return (
    <WordsDialog
      {...{ form, field: 'reason', longest: reasonLimits.reason.longest, sending, onClose, testId: 'send-withdrawal' }}
      label={t`Alasan`}
      title={t`Ternyata bukan insiden?`}
      consequence={
        <Trans>
          Catatannya tetap ada di jejak dengan alasannya, dan dapat dibuka kembali. Jangan sebut nama orang.
        </Trans>
      }
      action={<Trans>Batalkan insiden</Trans>}
      onSend={(reason) => sending.mutate({ params: { id: incidentId }, body: { reason } })}
    />
  );
};

const dialogs = { close: CloseDialog, reopen: ReopenDialog, withdraw: WithdrawDialog } as const;
