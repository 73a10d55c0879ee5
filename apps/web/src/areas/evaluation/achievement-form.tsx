import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { OrganisationPredikat } from '@kinerja/vocabulary';
import { setAchievement as limits } from '../../api/generated/evaluation.limits';
import { useCommand } from '../../commands/use-command';
import { organisationWords } from '../../display/words';
import { Form } from '../../forms/form';
import { ChoiceField } from '../../forms/picked-fields';
import { choice, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';

const order = Object.keys(organisationWords) as OrganisationPredikat[];

/** Capaian kinerja organisasi: set by the superior of the unit's head before the distribution can be closed. */
export const AchievementForm = ({ unitId, month }: Readonly<{ unitId: string; month: string }>) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const form = useForm({
    form: `achievement:${unitId}:${month}`,
    begin: { predikat: '', reason: '' },
    rules: { predikat: choice(order, limits.predikat), reason: text(limits.reason) },
  });
  const saving = useCommand('PUT evaluation/organisation-achievements/{unitId}/{month}', {
    refreshes: ['evaluation'],
    draft: form.draft.form,
    onDone: form.sent,
  });
  const send = () => {
    const predikat = order.find((one) => one === form.fields.predikat);
    if (predikat) saving.mutate({ params: { unitId, month }, body: { predikat, reason: form.fields.reason.trim() } });
  };
  return (
    <Form
      form={form}
      sending={saving}
      onSend={send}
      action={<Trans>Tetapkan capaian unit</Trans>}
      actionProps={{ variant: 'light' }}
      testId="set-achievement"
      gap="sm"
    >
      <ChoiceField
        name="predikat"
        label={t`Capaian kinerja unit`}
        nothing={t`Pilih …`}
        options={order.map((value) => ({ value, label: _(organisationWords[value].label) }))}
      />
      <LongTextField name="reason" label={t`Alasan`} />
    </Form>
  );
};
