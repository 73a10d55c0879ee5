import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { withdrawUnitChange as limits } from '../../api/generated/identity.limits';
import type { Unit } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { UNIT_REFRESHED } from './unit-changes';
import type { PlannedChange } from './unit-history';

type WithdrawProps = Readonly<{ unit: Unit; change: PlannedChange; onDone: () => void }>;

/** A change that has not begun yet never comes about; why stays on record. */
export const WithdrawChange = ({ unit: { unitId }, change: { what, from }, onDone }: WithdrawProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const form = useForm({
    form: `withdraw-unit-change:${unitId}:${what}`,
    begin: { reason: '' },
    rules: { reason: text(limits.reason) },
  });
  const withdrawing = useCommand('POST identity/units/{id}/withdrawals', {
    refreshes: UNIT_REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onDone();
    },
  });
  const send = () =>
    withdrawing.mutate({ params: { id: unitId }, body: { what, from, reason: form.fields.reason.trim() } });
  return (
    <Form
      form={form}
      sending={withdrawing}
      onSend={send}
      action={<Trans>Batalkan perubahan</Trans>}
      testId="send-unit-withdrawal"
    >
      <Text size="sm">
        <Trans>
          Yang direncanakan mulai {format.day(from)} tidak jadi berlaku. Alasan tetap tercatat; jangan sebut nama orang.
        </Trans>
      </Text>
      <LongTextField name="reason" label={t`Alasan`} isFirst />
    </Form>
  );
};
