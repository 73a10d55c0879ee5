import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Delegation } from '../../api/identity';
import { endDelegation as limits } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { daysAway, today } from '../../display/calendar';
import { Form } from '../../forms/form';
import { DayField } from '../../forms/picked-fields';
import { day, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';

type EndDialogProps = Readonly<{ delegation: Delegation; onClose: () => void }>;

/** One that is coming is withdrawn whole; of one that is running the days that are over stay. */
export const EndDelegationDialog = ({ delegation, onClose }: EndDialogProps) => {
  const { delegationId, startsOn, endsOn, status } = delegation;
  const { t } = useLingui();
  const isComing = status === 'coming';
  const yesterday = daysAway(today(), -1);
  const form = useForm({
    form: `end-delegation:${delegationId}`,
    begin: { endsOn: yesterday, reason: '' },
    rules: {
      ...(!isComing && { endsOn: day(limits.endsOn, { min: yesterday, max: daysAway(endsOn, -1) }) }),
      reason: text(limits.reason),
    },
  });
  const ending = useCommand('POST identity/delegations/{id}/ending', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const send = () => {
    const last = isComing ? daysAway(startsOn, -1) : form.fields.endsOn;
    ending.mutate({ params: { id: delegationId }, body: { endsOn: last, reason: form.fields.reason.trim() } });
  };
  return (
    <Dialog title={isComing ? t`Batalkan pelimpahan` : t`Akhiri pelimpahan lebih awal`} onClose={onClose}>
      <Form
        form={form}
        sending={ending}
        onSend={send}
        action={isComing ? <Trans>Batalkan pelimpahan</Trans> : <Trans>Akhiri pelimpahan</Trans>}
        testId="send-ending"
      >
        <Text>
          {isComing ? (
            <Trans>Pelimpahan ini tidak akan pernah berlaku.</Trans>
          ) : (
            <Trans>Yang sudah diputuskan pengganti tetap berlaku. Untuk berakhir sejak hari ini, pilih kemarin.</Trans>
          )}
        </Text>
        {!isComing && <DayField name="endsOn" label={t`Hari terakhir`} />}
        <LongTextField name="reason" label={t`Alasan`} />
      </Form>
    </Dialog>
  );
};
