import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { endRotation as limits } from '../../api/generated/identity.limits';
import { useCommand } from '../../commands/use-command';
import { today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Form } from '../../forms/form';
import { DayField } from '../../forms/picked-fields';
import { day, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { ReasonDialog } from '../../forms/reason-dialog';

type UnitProps = Readonly<{ unitId: string; onClose: () => void }>;

const refusedFields: FieldOfRefusal = {
  'rotation.none': 'from',
  'rotation.unit-not-there': 'from',
  'rotation.reason-missing': 'reason',
};

/** From a day on the agency's calendar holds again. */
export const EndRotationDialog = ({ unitId, onClose }: UnitProps) => {
  const { t } = useLingui();
  const form = useForm({
    form: `end-rotation:${unitId}`,
    begin: { from: today(), reason: '' },
    rules: { from: day(limits.from), reason: text(limits.reason) },
  });
  const ending = useCommand('POST identity/rotations/{id}/end', {
    refreshes: ['identity', 'reporting'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(ending.error, refusedFields);
  const { from, reason } = form.fields;
  const because = reason.trim() === '' ? {} : { reason: reason.trim() };
  return (
    <Dialog title={t`Kembali ke kalender instansi`} onClose={onClose}>
      <Form
        form={form}
        sending={{ ...ending, error }}
        onSend={() => ending.mutate({ params: { id: unitId }, body: { from, ...because } })}
        action={<Trans>Simpan</Trans>}
        testId="send-rotation-end"
      >
        <Text size="sm">
          <Trans>
            Sejak hari itu semua pegawai unit ini mengikuti hari dan jam kerja instansi. Regunya tetap tercatat.
          </Trans>
        </Text>
        <DayField name="from" label={t`Hari pertama menurut kalender`} />
        <LongTextField name="reason" label={t`Alasan`} hint={t`Hanya bila memperbaiki yang tercatat untuk hari itu.`} />
      </Form>
    </Dialog>
  );
};

/** What was said of a day is said no more. */
export const WithdrawRotationDialog = ({ unitId, from, onClose }: UnitProps & Readonly<{ from: string }>) => {
  const { t } = useLingui();
  const format = useFormat();
  const form = `withdraw-rotation:${unitId}:${from}`;
  const withdrawing = useCommand('POST identity/rotations/{id}/withdrawal', {
    refreshes: ['identity', 'reporting'],
    draft: form,
    onDone: onClose,
  });
  return (
    <ReasonDialog
      form={form}
      title={t`Batalkan yang berlaku mulai ${format.day(from)}?`}
      consequence={
        <Trans>
          Untuk hari-hari itu berlaku rotasi dengan tanggal lebih awal yang masih tercatat; yang tertimpa pada tanggal
          yang sama tidak kembali. Alasan tetap tercatat.
        </Trans>
      }
      action={<Trans>Batalkan rotasi</Trans>}
      sending={withdrawing}
      onSend={(reason) => withdrawing.mutate({ params: { id: unitId }, body: { from, reason } })}
      onClose={onClose}
      testId="send-rotation-withdrawal"
    />
  );
};
