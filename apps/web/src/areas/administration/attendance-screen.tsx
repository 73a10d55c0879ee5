import { useLingui } from '@lingui/react/macro';
import { attendanceImport as limits } from '../../api/generated/reporting.limits';
import { MonthPicker } from '../../shell/month-picker';
import { text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { ImportScreen } from '../../imports/import-screen';
import { useWorkingMonth } from '../../shell/screen-search';
import { attendanceImport } from './attendance-import';

export const AttendanceScreen = () => {
  const { t } = useLingui();
  const { month, pick } = useWorkingMonth();
  const form = useForm({
    form: `attendance-import:${month}`,
    begin: { reason: '' },
    rules: { reason: text(limits.reason) },
  });
  const reason = form.fields.reason.trim();
  const fields = (
    <>
      <MonthPicker month={month} onPick={pick} />
      <LongTextField
        name="reason"
        label={t`Alasan mengganti angka`}
        hint={t`Hanya perlu bila bulan ini sudah pernah diimpor dan angkanya berubah.`}
      />
    </>
  );
  return (
    <ImportScreen kind={attendanceImport} asked={{ form, body: { month, ...(reason !== '' && { reason }) }, fields }} />
  );
};
