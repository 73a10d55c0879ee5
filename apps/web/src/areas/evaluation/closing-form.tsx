import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Distribution } from '../../api/evaluation';
import { closeDistribution as limits } from '../../api/generated/evaluation.limits';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { ConfirmDialog } from '../../shell/confirmed-button';

type Of = Readonly<{ unit: Distribution }>;

/** A breach is closed with a written reason; nobody is re-rated by the system. */
const useClosing = ({ unit: { unitId, month, breaches } }: Of) => {
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
  const close = () => {
    const justification = form.fields.justification.trim();
    closing.mutate({ params: { unitId, month }, body: justification === '' ? {} : { justification } });
  };
  return { form, needsReason, closing, close };
};

export const ClosingForm = ({ unit }: Of) => {
  const { t } = useLingui();
  const { form, needsReason, closing, close } = useClosing({ unit });
  const [isAsking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    close();
  };
  return (
    <>
      <Form
        form={form}
        sending={closing}
        onSend={() => setAsking(true)}
        action={<Trans>Tutup penilaian unit</Trans>}
        actionProps={{ disabled: !unit.organisation }}
        testId="close-distribution"
        gap="sm"
      >
        {!unit.organisation && (
          <Text size="sm" data-testid="closed-after-achievement">
            <Trans>Dapat ditutup setelah capaian unit ditetapkan dan semua pegawai dinilai.</Trans>
          </Text>
        )}
        {needsReason && <LongTextField name="justification" label={t`Alasan menutup di luar pola`} />}
      </Form>
      {isAsking && (
        <ConfirmDialog
          title={t`Tutup penilaian unit?`}
          consequence={
            <Trans>Semua penilaian unit ini di bulan ini menjadi final. Yang ditutup tidak dapat dibuka kembali.</Trans>
          }
          action={<Trans>Tutup penilaian unit</Trans>}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
          testId="close-distribution-confirm"
        />
      )}
    </>
  );
};
