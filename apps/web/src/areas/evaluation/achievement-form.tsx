import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { OrganisationPredikat } from '@kinerja/vocabulary';
import { setAchievement } from '../../api/generated/evaluation.limits';
import { useCommand } from '../../commands/use-command';
import { RestoredNote } from '../../drafts/restored-note';
import { useDraft } from '../../drafts/use-draft';
import { organisationWords } from '../../display/words';
import { FailureNote } from '../../shell/failure-note';

const order = Object.keys(organisationWords) as OrganisationPredikat[];

/** Capaian kinerja organisasi: set by the superior of the unit's head before the distribution can be closed. */
export const AchievementForm = ({ unitId, month }: Readonly<{ unitId: string; month: string }>) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const draft = useDraft(`achievement:${unitId}:${month}`, { predikat: '', reason: '' });
  const { reason } = draft.fields;
  const predikat = order.find((one) => one === draft.fields.predikat);
  const saving = useCommand('PUT evaluation/organisation-achievements/{unitId}/{month}', {
    refreshes: ['evaluation'],
    draft: draft.form,
    onDone: draft.sent,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (predikat) saving.mutate({ params: { unitId, month }, body: { predikat, reason: reason.trim() } });
      }}
    >
      <Stack gap="sm">
        <RestoredNote draft={draft} />
        <Group align="flex-end" grow preventGrowOverflow={false}>
          <NativeSelect
            name="organisation"
            label={t`Capaian kinerja unit`}
            required
            value={predikat ?? ''}
            onChange={(event) => draft.change({ predikat: event.currentTarget.value })}
          >
            <option value="">{t`Pilih …`}</option>
            {order.map((one) => (
              <option key={one} value={one}>
                {_(organisationWords[one].label)}
              </option>
            ))}
          </NativeSelect>
        </Group>
        <Textarea
          name="reason"
          label={t`Alasan`}
          required
          maxLength={setAchievement.reason}
          value={reason}
          onChange={(event) => draft.change({ reason: event.currentTarget.value })}
        />
        {saving.error && <FailureNote error={saving.error} />}
        <Button
          type="submit"
          variant="light"
          loading={saving.isPending}
          disabled={!predikat || reason.trim() === ''}
          data-testid="set-achievement"
        >
          <Trans>Tetapkan capaian unit</Trans>
        </Button>
      </Stack>
    </form>
  );
};
