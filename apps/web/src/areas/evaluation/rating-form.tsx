import { Button, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Rating } from '@kinerja/vocabulary';
import type { RatingDraft, RatingToGive } from '../../api/evaluation';
import { rateEmployee } from '../../api/generated/evaluation.limits';
import { useCommand } from '../../commands/use-command';
import { ratingWords } from '../../display/words';
import { RestoredNote } from '../../drafts/restored-note';
import { useDraft } from '../../drafts/use-draft';
import { FailureNote } from '../../shell/failure-note';

type RatingFormProps = Readonly<{ person: RatingToGive; month: string; onDone: () => void }>;

/** Nothing is chosen beforehand; an empty text is a rating not given. */
const nothingYet = { workResult: '', workResultReason: '', behaviour: '', behaviourReason: '' };
type Given = Readonly<typeof nothingYet>;
type Part = 'workResult' | 'behaviour';

const choices: readonly Rating[] = ['di-bawah', 'sesuai', 'di-atas'];
const ratingNamed = (value: string): Rating | undefined => choices.find((one) => one === value);
const needsReason = (rating: string): boolean => rating === 'di-atas' || rating === 'di-bawah';
const reasonOf = (given: Given, part: Part): string => given[`${part}Reason`].trim();
const isGiven = (given: Given, part: Part): boolean =>
  ratingNamed(given[part]) !== undefined && (!needsReason(given[part]) || reasonOf(given, part) !== '');

const workResultOf = (given: Given): Pick<RatingDraft, 'workResult' | 'workResultReason'> => {
  const workResult = ratingNamed(given.workResult);
  return {
    ...(workResult && { workResult }),
    ...(needsReason(given.workResult) && { workResultReason: reasonOf(given, 'workResult') }),
  };
};

const draftOf = (given: Given, headsUnit: boolean): RatingDraft | undefined => {
  const behaviour = ratingNamed(given.behaviour);
  const isReady = isGiven(given, 'behaviour') && (headsUnit || isGiven(given, 'workResult'));
  if (!behaviour || !isReady) return undefined;
  return {
    ...(headsUnit ? {} : workResultOf(given)),
    behaviour,
    ...(needsReason(behaviour) && { behaviourReason: reasonOf(given, 'behaviour') }),
  };
};

/** Two ratings. The work result of a unit's head is that of the unit and is not asked for. */
export const RatingForm = ({ person, month, onDone }: RatingFormProps) => {
  const { t } = useMacro();
  const form = useDraft(`rating:${person.employeeId}:${month}`, nothingYet);
  const saving = useCommand('PUT evaluation/evaluations/{employeeId}/{month}', {
    refreshes: ['evaluation'],
    draft: form.form,
    onDone: () => {
      form.sent();
      notifications.show({ color: 'green', message: t`Penilaian tersimpan.` });
      onDone();
    },
  });
  const ready = draftOf(form.fields, person.headsUnit);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) saving.mutate({ params: { employeeId: person.employeeId, month }, body: ready });
      }}
    >
      <Stack gap="sm">
        <RestoredNote draft={form} />
        {person.headsUnit ? (
          <Text size="sm">
            <Trans>Hasil kerja kepala unit mengikuti capaian unitnya.</Trans>
          </Text>
        ) : (
          <OneRating part="workResult" label={t`Hasil kerja`} given={form.fields} onGive={form.change} />
        )}
        <OneRating part="behaviour" label={t`Perilaku kerja`} given={form.fields} onGive={form.change} />
        {saving.error && <FailureNote error={saving.error} />}
        <Button type="submit" disabled={!ready} loading={saving.isPending} data-testid="save-rating">
          <Trans>Simpan penilaian</Trans>
        </Button>
      </Stack>
    </form>
  );
};

type OneRatingProps = Readonly<{ part: Part; label: string; given: Given; onGive: (some: Partial<Given>) => void }>;

const OneRating = ({ part, label, given, onGive }: OneRatingProps) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  return (
    <Stack gap={6} component="fieldset" className="plain-fieldset">
      <Text component="legend" size="sm" fw={600}>
        {label}
      </Text>
      <SegmentedControl
        aria-label={label}
        color="sea"
        value={given[part]}
        onChange={(value) => onGive({ [part]: value })}
        data={choices.map((value) => ({
          value,
          label: _(ratingWords[value].label).replace(/ (ekspektasi|expectations)$/, ''),
        }))}
        data-testid={`rate-${part}`}
      />
      {needsReason(given[part]) && (
        <Textarea
          name={`${part}Reason`}
          label={t`Alasan (wajib)`}
          required
          maxLength={rateEmployee[`${part}Reason`]}
          value={given[`${part}Reason`]}
          onChange={(event) => onGive({ [`${part}Reason`]: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
};
