import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDayOff, type DayOff } from '../../api/day-off';
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
  const { dayOff, isAsked, asks } = useDayOffQuestion(form.fields.date);
  const send = () => {
    if (asks()) return;
    const report = draftFrom(form.fields);
    if (report) saving.save(report);
  };
  return (
    <Dialog title={returned ? t`Perbaiki kegiatan` : t`Catat kegiatan`} onClose={onClose}>
      <Form
        form={form}
        sending={saving}
        onSend={send}
        action={<SaveWords isAsked={isAsked} />}
        actionProps={{ size: 'lg' }}
        testId="save-report"
      >
        {returned?.returnNote && <div className="returned">{returned.returnNote}</div>}
        <TimeFields />
        {dayOff && <DayOffNote dayOff={dayOff} isAsked={isAsked} />}
        <LongTextField name="description" label={t`Uraian kegiatan`} isFirst />
        <CountFields indicators={reported} form={form} />
      </Form>
    </Dialog>
  );
};

const SaveWords = ({ isAsked }: Readonly<{ isAsked: boolean }>) =>
  isAsked ? <Trans>Ya, saya bekerja pada hari libur itu</Trans> : <Trans>Simpan</Trans>;

/** `asks`: whether the day is to be confirmed first; from then on it is asked. */
const useDayOffQuestion = (date: string) => {
  const dayOff = useDayOff(date);
  const [asked, setAsked] = useState<string | undefined>();
  const isAsked = dayOff !== undefined && asked === date;
  const asks = (): boolean => {
    const isToBeAsked = dayOff?.name !== undefined && !isAsked;
    if (isToBeAsked) setAsked(date);
    return isToBeAsked;
  };
  return { dayOff, isAsked, asks };
};

/** Work on a day off exists and is taken; one with a name is confirmed, for the date may be a slip. */
const DayOffNote = ({ dayOff, isAsked }: Readonly<{ dayOff: DayOff; isAsked: boolean }>) => (
  <Alert color="yellow" variant="light" role="status" c="dark.8" data-testid="day-off">
    <DayOffWords {...dayOff} />
    {isAsked && (
      <>
        {' '}
        <Trans>Periksa tanggalnya; bila Anda memang bekerja pada hari itu, tegaskan di bawah.</Trans>
      </>
    )}
  </Alert>
);

const DayOffWords = ({ name, isByShift = false }: DayOff) => {
  if (isByShift) return <Trans>Libur menurut giliran Anda.</Trans>;
  return name === undefined ? <Trans>Libur: akhir pekan.</Trans> : <Trans>Libur: {name}.</Trans>;
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
