import { Button, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Webhook } from '../../api/identity';
import { useCommands } from '../../commands/use-command';
import { ReasonDialog } from '../../forms/reason-dialog';
import { ResendSinceDialog } from './resend-since-dialog';
import { RotateSecretDialog } from './rotate-secret-dialog';
import { WebhookSecretNote } from './webhook-secret-note';

type Step = 'suspension' | 'resumption' | 'ending';
type Asked = Step | 'secret' | 'resending';

const stepsInStatus: Readonly<Record<Webhook['status'], readonly Asked[]>> = {
  active: ['resending', 'secret', 'suspension', 'ending'],
  suspended: ['resumption', 'secret', 'ending'],
  ended: [],
};

const stepsOf = ({ status, heldBack }: Webhook): readonly Asked[] =>
  heldBack === 'restored' ? ['resumption', 'secret', 'suspension', 'ending'] : stepsInStatus[status];

const useStepWords = () => {
  const { t } = useLingui();
  return {
    suspension: {
      action: <Trans>Tangguhkan</Trans>,
      title: t`Tangguhkan pemberitahuan ini?`,
      consequence: <Trans>Tidak ada yang dikirim sampai dilanjutkan. Yang terjadi sementara itu menunggu.</Trans>,
    },
    resumption: {
      action: <Trans>Lanjutkan</Trans>,
      title: t`Lanjutkan pemberitahuan ini?`,
      consequence: (
        <Trans>
          Yang menunggu dikirim sekarang. Sesudah pemulihan dari cadangan: jangan dilanjutkan di salinan untuk latihan.
        </Trans>
      ),
    },
    ending: {
      action: <Trans>Akhiri selamanya</Trans>,
      title: t`Akhiri pemberitahuan ini selamanya?`,
      consequence: <Trans>Tidak ada lagi yang dikirim ke alamat ini, juga yang masih menunggu.</Trans>,
    },
  } as const;
};

/** What may be done with it; every state but the last leads on. */
export const WebhookSteps = ({ webhook }: Readonly<{ webhook: Webhook }>) => {
  const [asked, ask] = useState<Asked | undefined>();
  const [secret, setSecret] = useState<string | undefined>();
  const { suspension, resumption, ending } = useStepWords();
  const labels = {
    ...{ suspension: suspension.action, resumption: resumption.action, ending: ending.action },
    ...{ secret: <Trans>Ganti rahasia</Trans>, resending: <Trans>Kirim ulang sejak …</Trans> },
  };
  const close = () => ask(undefined);
  const show = (shown: string) => {
    setSecret(shown);
    close();
  };
  return (
    <>
      {secret !== undefined && <WebhookSecretNote secret={secret} onKept={() => setSecret(undefined)} />}
      <Group gap="sm">
        {stepsOf(webhook).map((step) => (
          <Button key={step} variant="default" onClick={() => ask(step)} data-testid={`webhook-${step}`}>
            {labels[step]}
          </Button>
        ))}
      </Group>
      {asked === 'secret' && <RotateSecretDialog id={webhook.webhookId} onDone={show} onClose={close} />}
      {asked === 'resending' && <ResendSinceDialog id={webhook.webhookId} onClose={close} />}
      {asked !== undefined && asked !== 'secret' && asked !== 'resending' && (
        <StepDialog id={webhook.webhookId} step={asked} onClose={close} />
      )}
    </>
  );
};

type StepDialogProps = Readonly<{ id: string; step: Step; onClose: () => void }>;

const StepDialog = ({ id, step, onClose }: StepDialogProps) => {
  const { title, consequence, action } = useStepWords()[step];
  const form = `webhook-${step}:${id}`;
  const taking = useCommands<`POST identity/webhooks/{id}/${Step}`>({
    refreshes: ['identity'],
    draft: form,
    onDone: onClose,
  });
  return (
    <ReasonDialog
      {...{ form, title, consequence, action, onClose }}
      sending={taking}
      onSend={(reason) => taking.mutate(`POST identity/webhooks/{id}/${step}`, { params: { id }, body: { reason } })}
      testId={`send-webhook-${step}`}
    />
  );
};
