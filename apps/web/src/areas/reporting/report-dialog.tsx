import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { activity as limits } from '../../api/generated/reporting.limits';
import type { Indicator } from '../../api/planning';
import { nameOf, type Activity, type ActivityDraft } from '../../api/reporting';
import { useCommands } from '../../commands/use-command';
import { firstDayOf, lastDayOf } from '../../display/calendar';
import { Form } from '../../forms/form';
import { choice, day, decimal, text, time } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';
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

/** A quantity counts for an indicator; without one neither it nor its unit is asked for. */
const rulesFor = (month: string, indicators: readonly Indicator[]) => (given: ReportForm) => {
  const isCounted = given.indicatorId !== '';
  const known = indicators.map(({ indicatorId }) => indicatorId);
  return {
    date: day(limits.date, { min: firstDayOf(month), max: lastDayOf(month) }),
    startsAt: time(limits.startsAt),
    endsAt: time(limits.endsAt),
    description: text(limits.description),
    indicatorId: choice(known, {}),
    ...(isCounted && { quantity: decimal(limits.quantity, true), unit: text(limits.unit, true) }),
  };
};

export const ReportDialog = ({ month, indicators, returned, onClose }: ReportDialogProps) => {
  const { t, i18n } = useLingui();
  const reported = indicators.filter(({ surveyedServiceId }) => !surveyedServiceId);
  const form = useForm({
    form: `report:${returned?.activityId ?? month}`,
    begin: returned ? formOf(returned, i18n.locale) : emptyForm(month, lastIndicator(reported), i18n.locale),
    rules: rulesFor(month, reported),
    shown: (fields) => inLanguage(fields, i18n.locale),
  });
  const saving = useSaving(returned, form.draft.form, () => {
    form.sent();
    onClose();
  });
  const send = () => {
    const report = draftFrom(form.fields);
    if (report) saving.save(report);
  };
  return (
    <Dialog title={returned ? t`Perbaiki kegiatan` : t`Catat kegiatan`} onClose={onClose}>
      <Form
        form={form}
        sending={saving}
        onSend={send}
        action={<Trans>Simpan</Trans>}
        actionProps={{ size: 'lg' }}
        testId="save-report"
      >
        {returned?.returnNote && <div className="returned">{returned.returnNote}</div>}
        <TimeFields />
        <LongTextField name="description" label={t`Uraian kegiatan`} isFirst />
        <CountFields indicators={reported} form={form} />
      </Form>
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
