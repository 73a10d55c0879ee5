import { Button, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { taxStatuses, type TaxStatus } from '../../../api/identity';
import { Card } from '../../../shell/card';
import { dangerLook } from '../../../shell/danger-look';
import { Loaded } from '../../../shell/loaded';
import { TaxStatusList } from './tax-status-list';

const SetTaxStatus = lazy(async () => ({ default: (await import('./set-tax-status')).SetTaxStatusDialog }));
const WithdrawTaxStatus = lazy(async () => ({
  default: (await import('./withdraw-tax-status')).WithdrawTaxStatusDialog,
}));

type OfPerson = Readonly<{ employeeId: string }>;
type Step = 'set' | TaxStatus;

/** Of somebody else, for whoever keeps it: shown when it is asked for, because each look is recorded (TRL-008). */
export const TaxStatusCard = ({ employeeId }: OfPerson) => {
  const [isShown, setShown] = useState(false);
  const [step, setStep] = useState<Step>();
  const close = () => setStep(undefined);
  return (
    <Card title={<Trans>Status pajak dan tanggungan</Trans>} testId="tax-status">
      {isShown ? (
        <Shown employeeId={employeeId} onWithdraw={setStep} />
      ) : (
        <Text size="sm">
          <Trans>Menyangkut keluarga pegawai: setiap kali ditampilkan dicatat, dan pegawai itu dapat melihatnya.</Trans>
        </Text>
      )}
      <Group gap="xs">
        {!isShown && (
          <Button variant="default" onClick={() => setShown(true)} data-testid="show-tax-status">
            <Trans>Tampilkan</Trans>
          </Button>
        )}
        <Button variant="default" onClick={() => setStep('set')} data-testid="set-tax-status">
          <Trans>Catat status pajak</Trans>
        </Button>
      </Group>
      <Suspense>
        {step === 'set' && <SetTaxStatus employeeId={employeeId} onClose={close} />}
        {typeof step === 'object' && <WithdrawTaxStatus employeeId={employeeId} status={step} onClose={close} />}
      </Suspense>
    </Card>
  );
};

type ShownProps = OfPerson & Readonly<{ onWithdraw: (status: TaxStatus) => void }>;

const Shown = ({ employeeId, onWithdraw }: ShownProps) => (
  <Loaded query={useQuery(taxStatuses(employeeId))} lines={2}>
    {(statuses) => (
      <TaxStatusList
        statuses={statuses}
        actionsOf={(status) => (
          <Button {...dangerLook} mt="xs" onClick={() => onWithdraw(status)} data-testid="withdraw-tax-status">
            <Trans>Salah catat – batalkan</Trans>
          </Button>
        )}
      />
    )}
  </Loaded>
);
