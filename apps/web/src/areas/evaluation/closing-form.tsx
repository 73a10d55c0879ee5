import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Distribution } from '../../api/evaluation';
import { closeDistribution as limits } from '../../api/generated/evaluation.limits';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';

/** A breach is closed with a written reason; nobody is re-rated by the system. */
export const ClosingForm = ({ unit: { unitId, month, breaches, organisation } }: Readonly<{ unit: Distribution }>) => {
  const { t } = useLingui();
  const needsReason = breaches.length > 0;
  const form = useForm({
    form: `closing:${unitId}:${month}`,
    begin: { justification: '' },
    rules: { justification: text(limits.justification, needsReason) },
  });
  const closing = useCommand('POST evaluation/distributions/{unitId}/{month}/closing', {
    refreshes: ['evaluation'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      notifications.show({ color: 'green', message: t`Penilaian unit ditutup dan menjadi final.` });
    },
  });
  const send = () => {
    const justification = form.fields.justification.trim();
    closing.mutate({ params: { unitId, month }, body: justification === '' ? {} : { justification } });
  };
  return (
    <Form
      form={form}
      sending={closing}
      onSend={send}
      action={<Trans>Tutup penilaian unit</Trans>}
      actionProps={{ disabled: !organisation }}
      testId="close-distribution"
      gap="sm"
    >
      {!organisation && (
        <Text size="sm" data-testid="closed-after-achievement">
          <Trans>Dapat ditutup setelah capaian unit ditetapkan.</Trans>
        </Text>
      )}
      {needsReason && <LongTextField name="justification" label={t`Alasan menutup di luar pola`} />}
    </Form>
  );
};
