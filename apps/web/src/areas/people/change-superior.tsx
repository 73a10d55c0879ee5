import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { changeSuperior } from '../../api/generated/identity.limits';
import type { Post } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { amongPlaced } from '../../api/find-people';
import { PersonField } from '../../forms/person-field';
import { daysAway, today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Form } from '../../forms/form';
import { DayField } from '../../forms/picked-fields';
import { day, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';
import { NameOf } from '../../shell/name-of';
import { ConsequenceNote } from './consequences';
import { REFRESHED } from './end-post';
import { useRefusedAtField } from '../../forms/use-refused-at-field';

type DialogProps = Readonly<{ employeeId: string; post: Post; onClose: () => void }>;

/** Another superior from a day on; days that have passed are corrected with a reason. */
export const ChangeSuperiorDialog = ({ employeeId, post, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { assignmentId, startsOn, endsOn } = post;
  const form = useForm({
    form: `change-superior:${assignmentId}`,
    begin: { from: '', superiorId: '', reason: '' },
    rules: ({ from }) => ({
      from: day(changeSuperior.from, { min: startsOn, ...(endsOn !== undefined && { max: endsOn }) }),
      superiorId: text(changeSuperior.superiorId),
      reason: text(changeSuperior.reason, from !== '' && from < today()),
    }),
  });
  const { from, superiorId, reason } = form.fields;
  const changing = useCommand('PUT identity/assignments/{id}/superior', {
    refreshes: REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(changing.error);
  const words = reason.trim();
  const send = () =>
    changing.mutate({
      params: { id: assignmentId },
      body: { superiorId, from, ...(words !== '' && { reason: words }) },
    });
  const isDay = form.faults.from === undefined && from !== '';
  return (
    <Dialog title={<Trans>Ganti atasan</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: changing.isPending, error }}
        onSend={send}
        action={<Trans>Ganti atasan</Trans>}
        testId="send-superior"
      >
        <DayField name="from" label={t`Mulai`} />
        <PersonField
          name="superiorId"
          label={t`Atasan baru`}
          among={isDay ? amongPlaced(from) : undefined}
          hint={t`Ketik nama atau nomor pegawai; hanya yang memegang jabatan pada hari itu.`}
          except={employeeId}
        />
        <LongTextField name="reason" label={t`Alasan`} hint={t`Wajib bila mulai dari hari yang sudah lewat.`} />
        {isDay && superiorId !== '' && <Moved {...{ employeeId, post, from, superiorId }} />}
      </Form>
    </Dialog>
  );
};

type MovedProps = Readonly<{ employeeId: string; post: Post; from: string; superiorId: string }>;

const Moved = ({ employeeId, post, from, superiorId }: MovedProps) => {
  const format = useFormat();
  const former = post.superiors.findLast((one) => one.from <= from)?.superiorId;
  return (
    <ConsequenceNote>
      <Text size="sm">
        <Trans>
          Mulai {format.day(from)} SKP, laporan, dan penilaian <NameOf id={employeeId} /> diputuskan{' '}
          <NameOf id={superiorId} />.
        </Trans>
      </Text>
      {former !== undefined && (
        <Text size="sm">
          <Trans>
            Sampai {format.day(daysAway(from, -1))} tetap oleh <NameOf id={former} />.
          </Trans>
        </Text>
      )}
    </ConsequenceNote>
  );
};
