import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { withdrawTaxStatus as limits } from '../../../api/generated/identity.limits';
import type { TaxStatus } from '../../../api/identity';
import { useCommand } from '../../../commands/use-command';
import { useFormat } from '../../../display/use-format';
import { Form } from '../../../forms/form';
import { text } from '../../../forms/rules';
import { LongTextField } from '../../../forms/text-fields';
import { useForm } from '../../../forms/use-form';
import { dangerLook } from '../../../shell/danger-look';
import { Dialog } from '../../../shell/dialog';
import { tellDone } from '../../../shell/tell-done';
import { ConsequenceNote } from '../consequences';

type DialogProps = Readonly<{ employeeId: string; status: TaxStatus; onClose: () => void }>;

/** Rule IDN-264: one that was entered by mistake. */
export const WithdrawTaxStatusDialog = ({ employeeId, status: { from }, onClose }: DialogProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const form = useForm({
    form: `withdraw-tax-status:${employeeId}`,
    isUnkept: true,
    begin: { reason: '' },
    rules: { reason: text(limits.reason) },
  });
  const withdrawing = useCommand('POST identity/people/{id}/tax-status/withdrawal', {
    refreshes: ['identity'],
    onDone: () => {
      onClose();
      tellDone(t`Status pajak dibatalkan.`);
    },
  });
  const send = () =>
    withdrawing.mutate({ params: { id: employeeId }, body: { from, reason: form.fields.reason.trim() } });
  return (
    <Dialog title={<Trans>Batalkan status pajak yang salah dicatat</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={withdrawing}
        onSend={send}
        action={<Trans>Batalkan status pajak</Trans>}
        actionProps={dangerLook}
        testId="send-tax-withdrawal"
      >
        <LongTextField name="reason" label={t`Apa yang salah dicatat?`} />
        <ConsequenceNote>
          <Text size="sm">
            <Trans>
              Yang berlaku sejak {format.day(from)} dianggap tidak pernah ada. Untuk hari-hari itu berlaku catatan
              dengan tanggal lebih awal yang masih ada di daftar; yang tertimpa pada tanggal yang sama tidak kembali.
            </Trans>
          </Text>
        </ConsequenceNote>
      </Form>
    </Dialog>
  );
};
