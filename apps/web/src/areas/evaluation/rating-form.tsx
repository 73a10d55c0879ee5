import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Rating } from '@kinerja/vocabulary';
import type { RatingDraft, RatingToGive } from '../../api/evaluation';
import { rateEmployee as limits } from '../../api/generated/evaluation.limits';
import { useCommand } from '../../commands/use-command';
import { ratingWords } from '../../display/words';
import { Form } from '../../forms/form';
import { SegmentField } from '../../forms/picked-fields';
import { choice, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';

type RatingFormProps = Readonly<{ person: RatingToGive; month: string; onDone: () => void }>;

/** Nothing is chosen beforehand; an empty text is a rating not given. */
const nothingYet = { workResult: '', workResultReason: '', behaviour: '', behaviourReason: '' };
type Given = Readonly<typeof nothingYet>;
type Part = 'workResult' | 'behaviour';

const choices: readonly Rating[] = ['di-bawah', 'sesuai', 'di-atas'];
const ratingNamed = (value: string): Rating | undefined => choices.find((one) => one === value);
const needsReason = (rating: string): boolean => rating === 'di-atas' || rating === 'di-bawah';

/** The work result of a unit's head is that of the unit and is not asked for. */
const rulesFor = (given: Given, headsUnit: boolean) => ({
  workResult: choice(choices, {}, !headsUnit),
  workResultReason: text(limits.workResultReason, !headsUnit && needsReason(given.workResult)),
  behaviour: choice(choices, limits.behaviour),
  behaviourReason: text(limits.behaviourReason, needsReason(given.behaviour)),
});

const partOf = (given: Given, part: Part) => {
  const rating = ratingNamed(given[part]);
  return {
    ...(rating && { [part]: rating }),
    ...(needsReason(given[part]) && { [`${part}Reason`]: given[`${part}Reason`].trim() }),
  };
};

const draftOf = (given: Given, headsUnit: boolean): RatingDraft | undefined => {
  const behaviour = ratingNamed(given.behaviour);
  return behaviour && { ...(headsUnit ? {} : partOf(given, 'workResult')), ...partOf(given, 'behaviour'), behaviour };
};

/** Two ratings, each with a reason where it is not what was expected. */
export const RatingForm = ({ person: { employeeId, headsUnit }, month, onDone }: RatingFormProps) => {
  const { t } = useMacro();
  const form = useForm({
    form: `rating:${employeeId}:${month}`,
    begin: nothingYet,
    rules: (given) => rulesFor(given, headsUnit),
  });
  const saving = useCommand('PUT evaluation/evaluations/{employeeId}/{month}', {
    refreshes: ['evaluation'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      notifications.show({ color: 'green', message: t`Penilaian tersimpan.` });
      onDone();
    },
  });
  const send = () => {
    const body = draftOf(form.fields, headsUnit);
    if (body) saving.mutate({ params: { employeeId, month }, body });
  };
  return (
    <Form
      form={form}
      sending={saving}
      onSend={send}
      action={<Trans>Simpan penilaian</Trans>}
      testId="save-rating"
      gap="sm"
    >
      {headsUnit ? (
        <Text size="sm">
          <Trans>Hasil kerja kepala unit mengikuti capaian unitnya.</Trans>
        </Text>
      ) : (
        <OneRating part="workResult" label={t`Hasil kerja dibanding ekspektasi`} given={form.fields} />
      )}
      <OneRating part="behaviour" label={t`Perilaku kerja dibanding ekspektasi`} given={form.fields} />
    </Form>
  );
};

const OneRating = ({ part, label, given }: Readonly<{ part: Part; label: string; given: Given }>) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const options = choices.map((value) => ({
    value,
    label: _(ratingWords[value].label).replace(/ (ekspektasi|expectations)$/, ''),
  }));
  return (
    <>
      <SegmentField name={part} label={label} options={options} testId={`rate-${part}`} />
      {needsReason(given[part]) && <LongTextField name={`${part}Reason`} label={t`Alasan`} />}
    </>
  );
};
