import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { workbookAddress, type RunStep, type RunDetails } from '../../api/incentives';
import { sessionQuery } from '../../api/session';
import { useCommands } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { FailureNote } from '../../shell/failure-note';
import { ConfirmedButton } from '../../shell/confirmed-button';
import { Icon } from '../../shell/icon';
import { nextSteps } from './next-steps';

/** What this person may do next with the run. */
export const RunSteps = ({ run }: Readonly<{ run: RunDetails }>) => {
  const { data: session } = useQuery(sessionQuery);
  const moving = useCommands<`POST incentives/tpp-runs/{id}/${RunStep}`>({ refreshes: ['incentives'] });
  const steps = nextSteps(run.state, session?.roles ?? []);
  return (
    <Stack>
      <Computation run={run} />
      {moving.error && <FailureNote error={moving.error} />}
      <Group>
        {steps.map((step) => (
          <StepButton
            key={step}
            run={run}
            step={step}
            isBusy={moving.isPending}
            onGo={() => moving.mutate(`POST incentives/tpp-runs/{id}/${step}`, { params: { id: run.runId } })}
          />
        ))}
        {(run.state === 'verified' || run.state === 'sealed') && <WorkbookLink runId={run.runId} />}
      </Group>
      {run.state === 'computed' && !steps.includes('verification') && (
        <Text size="sm">
          <Trans>Menunggu verifikasi oleh orang lain.</Trans>
        </Text>
      )}
    </Stack>
  );
};

const stepLabels: Readonly<Record<RunStep, ReactNode>> = {
  computation: <Trans>Hitung</Trans>,
  verification: <Trans>Verifikasi</Trans>,
  seal: <Trans>Segel</Trans>,
};

/** No screen takes these back. */
const stepConsequences: Readonly<Record<Exclude<RunStep, 'computation'>, ReactNode>> = {
  verification: (
    <Trans>
      Setelah diverifikasi, TPP bulan ini tidak dapat dihitung lagi dan menunggu disegel oleh orang ketiga. Verifikasi
      tidak dapat ditarik.
    </Trans>
  ),
  seal: (
    <Trans>
      Setelah disegel, jumlah setiap pegawai menjadi final, tampil bagi pegawai itu, dan menjadi dasar pembayaran. Segel
      tidak dapat dibuka lagi.
    </Trans>
  ),
};

type StepProps = Readonly<{ run: RunDetails; step: RunStep; isBusy: boolean; onGo: () => void }>;

const StepButton = ({ run: { state, month }, step, isBusy, onGo }: StepProps) => {
  const { t } = useLingui();
  const format = useFormat();
  if (step === 'computation')
    return (
      <Button
        loading={isBusy}
        onClick={onGo}
        variant={state === 'computed' ? 'default' : 'filled'}
        data-testid="run-computation"
      >
        {stepLabels[step]}
      </Button>
    );
  const of = format.month(month);
  return (
    <ConfirmedButton
      label={stepLabels[step]}
      title={step === 'seal' ? t`Segel TPP ${of}?` : t`Verifikasi TPP ${of}?`}
      consequence={stepConsequences[step]}
      variant="filled"
      isBusy={isBusy}
      onConfirm={onGo}
      testId={`run-${step}`}
    />
  );
};

const WorkbookLink = ({ runId }: Readonly<{ runId: string }>) => (
  <Button
    component="a"
    href={workbookAddress(runId)}
    download
    variant="default"
    leftSection={<Icon name="download" size={18} />}
    data-testid="workbook"
  >
    <Trans>Unduh lembar SIPD</Trans>
  </Button>
);

const Computation = ({ run: { state, computation } }: Readonly<{ run: RunDetails }>) => {
  const { t } = useLingui();
  if (computation?.error)
    return (
      <Alert color="red" variant="light" role="alert" title={t`Perhitungan berhenti`} c="dark.8">
        {computation.error}
      </Alert>
    );
  if (state !== 'computing') return null;
  const { done, of } = computation ?? { done: 0, of: 0 };
  return (
    <Stack gap={4} role="status" data-testid="computation">
      <Progress value={of === 0 ? 0 : (done * 100) / of} size="lg" animated aria-label={t`Kemajuan perhitungan`} />
      <Text size="sm">
        <Trans>
          {done} dari {of} pegawai dihitung
        </Trans>
      </Text>
    </Stack>
  );
};
