import { Button, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Indicator } from '../../api/planning';
import { activity as longest } from '../../api/generated/reporting.limits';
import { nameOf, type Activity, type ActivityDraft } from '../../api/reporting';
import { useCommands } from '../../commands/use-command';
import { RestoredNote } from '../../drafts/restored-note';
import { useDraft } from '../../drafts/use-draft';
import { Dialog } from '../../shell/dialog';
import { FailureNote } from '../../shell/failure-note';
import {
  draftFrom,
  emptyForm,
  formOf,
  inLanguage,
  lastIndicator,
  rememberIndicator,
  type ReportForm,
} from './report-draft';
import { CountFields, TimeFields } from './report-fields';

type ReportDialogProps = Readonly<{
  month: string;
  indicators: readonly Indicator[];
  /** The report to put right; absent for a new one. */
  returned?: Activity;
  onClose: () => void;
}>;

export const ReportDialog = ({ month, indicators, returned, onClose }: ReportDialogProps) => {
  const { t, i18n } = useLingui();
  const reported = indicators.filter(({ surveyedServiceId }) => !surveyedServiceId);
  const draft = useDraft(
    `report:${returned?.activityId ?? month}`,
    returned ? formOf(returned, i18n.locale) : emptyForm(month, lastIndicator(reported), i18n.locale),
  );
  const form = inLanguage(draft.fields, i18n.locale);
  const change = (some: Partial<ReportForm>) => draft.change({ ...form, ...some });
  const [isChecked, setChecked] = useState(false);
  const saving = useSaving(returned, draft.form, () => {
    draft.sent();
    onClose();
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const report = draftFrom(form);
    if (report) return saving.save(report);
    event.currentTarget.querySelector<HTMLInputElement>('[name=quantity]')?.focus();
  };
  return (
    <Dialog title={returned ? t`Perbaiki kegiatan` : t`Catat kegiatan`} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <RestoredNote draft={draft} />
          {returned?.returnNote && <div className="returned">{returned.returnNote}</div>}
          <TimeFields month={month} form={form} onChange={change} />
          <Textarea
            name="description"
            label={t`Uraian kegiatan`}
            value={form.description}
            onChange={(event) => change({ description: event.currentTarget.value })}
            required
            maxLength={longest.description}
            data-autofocus
          />
          <CountFields indicators={reported} form={form} onChange={change} isChecked={isChecked} />
          {saving.error && <FailureNote error={saving.error} />}
          <Button type="submit" size="lg" loading={saving.isPending} data-testid="save-report">
            <Trans>Simpan</Trans>
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
};

const useSaving = (returned: Activity | undefined, draft: string, onSaved: () => void) => {
  const { t } = useLingui();
  const saving = useCommands<typeof ADD | typeof CORRECT>({
    refreshes: ['reporting'],
    draft,
    onDone: (_answer, { body: { indicatorId } }) => {
      if (indicatorId) rememberIndicator(indicatorId);
      notifications.show({ color: 'green', message: t`Kegiatan tersimpan dan menunggu persetujuan atasan.` });
      onSaved();
    },
  });
  const save = (body: ActivityDraft) =>
    returned ? saving.mutate(CORRECT, { params: nameOf(returned), body }) : saving.mutate(ADD, { body });
  return { ...saving, save };
};
const ADD = 'POST reporting/activities';
const CORRECT = 'PUT reporting/activity-logs/{employeeId}/{month}/activities/{activityId}';
