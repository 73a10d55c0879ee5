import { Button, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Rating } from '@kinerja/vocabulary';
import { useState } from 'react';
import { rate, type RatingDraft, type RatingToGive } from '../api/evaluation';
import { useCommand } from '../api/use-command';
import { ratingWords } from '../display/words';
import { FailureNote } from '../shell/failure-note';

type RatingFormProps = Readonly<{ person: RatingToGive; month: string; onDone: () => void }>;
type Given = Readonly<{ rating?: Rating; reason: string }>;

const nothingYet: Given = { reason: '' };
const needsReason = (rating: Rating | undefined): boolean => rating === 'di-atas' || rating === 'di-bawah';
const isGiven = ({ rating, reason }: Given): boolean =>
  rating !== undefined && (!needsReason(rating) || reason.trim() !== '');

const draftOf = (workResult: Given, behaviour: Given & Readonly<{ rating: Rating }>): RatingDraft => ({
  ...(workResult.rating === undefined ? {} : { workResult: workResult.rating }),
  ...(needsReason(workResult.rating) ? { workResultReason: workResult.reason.trim() } : {}),
  behaviour: behaviour.rating,
  ...(needsReason(behaviour.rating) ? { behaviourReason: behaviour.reason.trim() } : {}),
});

/** Two ratings; nothing is chosen beforehand. The work result of a unit's head is that of the unit and is not asked for. */
export const RatingForm = ({ person, month, onDone }: RatingFormProps) => {
  const { t } = useMacro();
  const [workResult, setWorkResult] = useState(nothingYet);
  const [behaviour, setBehaviour] = useState(nothingYet);
  const saving = useCommand({
    send: (draft: RatingDraft, key) => rate(person.employeeId, month, draft, key),
    refreshes: ['evaluation'],
    onDone: () => {
      notifications.show({ color: 'green', message: t`Penilaian tersimpan.` });
      onDone();
    },
  });
  const { rating } = behaviour;
  const isReady = isGiven(behaviour) && (person.headsUnit || isGiven(workResult));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && rating) saving.mutate(draftOf(workResult, { ...behaviour, rating }));
      }}
    >
      <Stack gap="sm">
        {person.headsUnit ? (
          <Text size="sm">
            <Trans>Hasil kerja kepala unit mengikuti capaian unitnya.</Trans>
          </Text>
        ) : (
          <OneRating name="workResult" label={t`Hasil kerja`} given={workResult} onGive={setWorkResult} />
        )}
        <OneRating name="behaviour" label={t`Perilaku kerja`} given={behaviour} onGive={setBehaviour} />
        {saving.error && <FailureNote error={saving.error} />}
        <Button type="submit" disabled={!isReady} loading={saving.isPending} data-testid="save-rating">
          <Trans>Simpan penilaian</Trans>
        </Button>
      </Stack>
    </form>
  );
};

type OneRatingProps = Readonly<{ name: string; label: string; given: Given; onGive: (given: Given) => void }>;

const choices: readonly Rating[] = ['di-bawah', 'sesuai', 'di-atas'];

const OneRating = ({ name, label, given, onGive }: OneRatingProps) => {
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
        value={given.rating ?? ''}
        onChange={(value) => onGive({ ...given, ...ratingNamed(value) })}
        data={choices.map((value) => ({
          value,
          label: _(ratingWords[value].label).replace(/ (ekspektasi|expectations)$/, ''),
        }))}
        data-testid={`rate-${name}`}
      />
      {needsReason(given.rating) && (
        <Textarea
          name={`${name}Reason`}
          label={t`Alasan (wajib)`}
          required
          maxLength={1000}
          value={given.reason}
          onChange={(event) => onGive({ ...given, reason: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
};

const ratingNamed = (value: string): { rating?: Rating } => {
  const rating = choices.find((one) => one === value);
  return rating === undefined ? {} : { rating };
};
