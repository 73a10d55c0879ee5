import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { reportSuperior as limits } from '../../api/generated/identity.limits';
import { amongSubstitutes } from '../../api/find-people';
import type { Post } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { DayField, SegmentField } from '../../forms/picked-fields';
import { PersonField } from '../../forms/person-field';
import { choice, day, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { tellDone } from '../../shell/tell-done';
import { refusedFields } from './refused-fields';

type DialogProps = Readonly<{ employeeId: string; post: Post; onClose: () => void }>;

/** "Atasan yang tercatat keliru": since when, who it should be where that is known, and why. */
export const ReportSuperiorDialog = ({
  employeeId,
  post: { assignmentId, startsOn, endsOn },
  onClose,
}: DialogProps) => {
  const { t } = useLingui();
  const form = useForm({
    form: `report-superior:${assignmentId}`,
    begin: { from: '', knows: '', superiorId: '', reason: '' },
    rules: ({ knows }) => ({
      from: day(limits.from, { min: startsOn, ...(endsOn !== undefined && { max: endsOn }) }),
      knows: choice(['yes', 'no'], { required: true }),
      ...(knows === 'yes' && { superiorId: text({ required: true }) }),
      reason: text(limits.reason),
    }),
  });
  const reporting = useCommand('POST identity/assignments/{id}/superior-reports', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
      tellDone(t`Permintaan terkirim ke admin instansi.`);
    },
  });
  const error = useRefusedAtField(reporting.error, refusedFields);
  const { from, knows, superiorId, reason } = form.fields;
  const send = () =>
    reporting.mutate({
      params: { id: assignmentId },
      body: { from, reason: reason.trim(), ...(knows === 'yes' && { superiorId }) },
    });
  const isDay = form.faults.from === undefined && from !== '';
  return (
    <Dialog title={<Trans>Atasan yang tercatat keliru</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: reporting.isPending, error }}
        onSend={send}
        action={<Trans>Kirim ke admin</Trans>}
        testId="send-superior-report"
      >
        <Text size="sm">
          <Trans>
            Admin instansi memeriksa permintaan ini. Sampai diputuskan, atasan yang tercatat tetap memutuskan SKP,
            laporan, dan penilaian Anda.
          </Trans>
        </Text>
        <DayField name="from" label={t`Keliru sejak`} />
        <SegmentField
          name="knows"
          label={t`Apakah Anda tahu siapa atasan yang benar?`}
          options={[
            { value: 'yes', label: t`Ya, saya tahu` },
            { value: 'no', label: t`Tidak tahu` },
          ]}
          testId="knows-superior"
        />
        {knows === 'yes' && (
          <PersonField
            name="superiorId"
            label={t`Atasan yang benar`}
            among={isDay ? amongSubstitutes(from) : undefined}
            hint={
              isDay
                ? t`Ketik nama atau nomor pegawai; hanya yang memegang jabatan pada hari itu.`
                : t`Isi dulu sejak kapan keliru, lalu ketik nama atau nomor pegawai.`
            }
            except={employeeId}
          />
        )}
        <LongTextField
          name="reason"
          label={t`Alasan`}
          hint={t`Misalnya nomor SK. Dibaca admin instansi dan Anda saja.`}
        />
      </Form>
    </Dialog>
  );
};
