import { Button, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ServiceAccount } from '../../api/identity';
import { useCommands } from '../../commands/use-command';
import { ChangeAccessDialog } from './change-access-dialog';
import { HandOverDialog } from './hand-over-dialog';
import { ReasonDialog } from '../../forms/reason-dialog';

type Step = 'suspension' | 'resumption' | 'ending';
type Asked = Step | 'access' | 'responsible';

const stepsOf: Readonly<Record<ServiceAccount['status'], readonly Asked[]>> = {
  active: ['access', 'responsible', 'suspension', 'ending'],
  suspended: ['resumption', 'access', 'responsible', 'ending'],
  ended: [],
};

const useStepWords = ({ name }: ServiceAccount) => {
  const { t } = useLingui();
  return {
    suspension: {
      action: <Trans>Tangguhkan</Trans>,
      title: t`Tangguhkan ${name}?`,
      consequence: <Trans>Sistem itu tidak dapat masuk lagi dalam 30 detik, sampai dilanjutkan.</Trans>,
    },
    resumption: {
      action: <Trans>Lanjutkan</Trans>,
      title: t`Lanjutkan ${name}?`,
      consequence: <Trans>Sistem itu dapat masuk lagi dengan kunci dan akses yang sama.</Trans>,
    },
    ending: {
      action: <Trans>Akhiri selamanya</Trans>,
      title: t`Akhiri ${name} selamanya?`,
      consequence: <Trans>Kunci dan aksesnya berakhir. Sistem itu didaftarkan lagi bila diperlukan.</Trans>,
    },
  } as const;
};

/** What may be done with it; every state but the last leads on. */
export const ServiceSteps = ({ account }: Readonly<{ account: ServiceAccount }>) => {
  const [asked, ask] = useState<Asked | undefined>();
  const words = useStepWords(account);
  const labels = {
    ...{ suspension: words.suspension.action, resumption: words.resumption.action, ending: words.ending.action },
    ...{ access: <Trans>Ubah akses atau kunci</Trans>, responsible: <Trans>Ganti penanggung jawab</Trans> },
  };
  const steps = stepsOf[account.status].filter((step) => step !== 'access' || !isWaiting(account));
  const close = () => ask(undefined);
  return (
    <Group gap="sm">
      {steps.map((step) => (
        <Button key={step} variant="default" onClick={() => ask(step)} data-testid={`service-${step}`}>
          {labels[step]}
        </Button>
      ))}
      {asked === 'access' && <ChangeAccessDialog account={account} onClose={close} />}
      {asked === 'responsible' && <HandOverDialog account={account} onClose={close} />}
      {asked !== undefined && asked !== 'access' && asked !== 'responsible' && (
        <StepDialog account={account} step={asked} onClose={close} />
      )}
    </Group>
  );
};

const isWaiting = ({ proposal }: ServiceAccount): boolean => proposal !== undefined && !proposal.hasLapsed;

type StepDialogProps = Readonly<{ account: ServiceAccount; step: Step; onClose: () => void }>;

const StepDialog = ({ account, step, onClose }: StepDialogProps) => {
  const { title, consequence, action } = useStepWords(account)[step];
  const id = account.serviceAccountId;
  const form = `service-${step}:${id}`;
  const taking = useCommands<`POST identity/service-accounts/{id}/${Step}`>({
    refreshes: ['identity'],
    draft: form,
    onDone: onClose,
  });
  return (
    <ReasonDialog
      {...{ form, title, consequence, action, onClose }}
      sending={taking}
      onSend={(reason) => taking.mutate(`POST identity/service-accounts/{id}/${step}`, { params: { id }, body: { reason } })} // prettier-ignore
      testId={`send-service-${step}`}
    />
  );
};
