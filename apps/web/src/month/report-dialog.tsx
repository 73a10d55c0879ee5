import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SyntheticEvent } from 'react';
import type { Indicator } from '../api/planning';
import { addActivity, correctActivity, type Activity, type ActivityDraft } from '../api/reporting';
import { useCommand } from '../api/use-command';
import { FailureNote } from '../shell/failure-note';
import { draftFrom, emptyForm, formOf, lastIndicator, rememberIndicator } from './report-draft';
import { CountFields, TimeFields } from './report-fields';

type ReportDialogProps = Readonly<{
  month: string;
  indicators: readonly Indicator[];
  /** The report to put right; absent for a new one. */
  returned?: Activity;
  onClose: () => void;
}>;

export const ReportDialog = ({ month, indicators, returned, onClose }: ReportDialogProps) => {
  const { t } = useLingui();
  const reported = indicators.filter(({ surveyedServiceId }) => !surveyedServiceId);
  const form = returned ? formOf(returned) : emptyForm(month, lastIndicator(reported));
  const saving = useSaving(returned, onClose);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.mutate(draftFrom(new FormData(event.currentTarget)));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={returned ? t`Perbaiki kegiatan` : t`Catat kegiatan`}
      closeButtonProps={{ 'aria-label': t`Tutup`, size: 'lg' }}
    >
      <form onSubmit={submit}>
        <Stack>
          {returned?.returnNote && <div className="returned">{returned.returnNote}</div>}
          <TimeFields month={month} form={form} />
          <Textarea
            name="description"
            label={t`Uraian kegiatan`}
            defaultValue={form.description}
            required
            maxLength={1000}
            data-autofocus
          />
          <CountFields indicators={reported} form={form} />
          {saving.error && <FailureNote error={saving.error} />}
          <Button type="submit" size="lg" loading={saving.isPending} data-testid="save-report">
            <Trans>Simpan</Trans>
          </Button>
        </Stack>
      </form>
    </Modal>
  );
};

const useSaving = (returned: Activity | undefined, onClose: () => void) => {
  const { t } = useLingui();
  return useCommand({
    send: (draft: ActivityDraft, key) => (returned ? correctActivity(returned, draft, key) : addActivity(draft, key)),
    refreshes: ['reporting'],
    onDone: (_answer, { indicatorId }) => {
      if (indicatorId) rememberIndicator(indicatorId);
      notifications.show({ color: 'green', message: t`Kegiatan tersimpan dan menunggu persetujuan atasan.` });
      onClose();
    },
  });
};
