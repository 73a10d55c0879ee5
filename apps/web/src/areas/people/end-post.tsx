import { Text } from '@mantine/core';
import { useLingui as useLinguiCore } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { endPost } from '../../api/generated/identity.limits';
import type { Post } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { daysAway } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { choice, day, text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { Dialog } from '../../shell/dialog';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { AfterPost } from './consequences';
import { endCauseWords } from '../../display/post-words';
import { refusedFields } from './refused-fields';

type Cause = NonNullable<Post['endCause']>;
const causes = Object.keys(endCauseWords) as readonly Cause[];
const causeIn = (typed: string): Cause => causes.find((cause) => cause === typed) ?? 'other';

/** Everything that a post decides about follows it, so everything is asked again. */
export const REFRESHED = ['identity', 'planning', 'reporting', 'evaluation'] as const;

type DialogProps = Readonly<{ post: Post; onClose: () => void }>;

/** The last day and why; of a post that has an end, another one, with a reason. */
export const EndPostDialog = ({ post, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { _ } = useLinguiCore();
  const { assignmentId, startsOn, endCause } = post;
  const isCorrection = endCause !== undefined;
  const form = useForm({
    form: `end-post:${assignmentId}`,
    begin: { endsOn: post.endsOn ?? '', cause: endCause ?? '', reason: '' },
    rules: ({ cause }) => ({
      endsOn: day(endPost.endsOn, { min: startsOn }),
      cause: choice(causes, endPost.cause),
      reason: text(endPost.reason, isCorrection || cause === 'other'),
    }),
  });
  const { endsOn, cause, reason } = form.fields;
  const ending = useCommand('PUT identity/assignments/{id}/end', {
    refreshes: REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(ending.error, refusedFields);
  const words = reason.trim();
  const send = () =>
    ending.mutate({
      params: { id: assignmentId },
      body: { endsOn, cause: causeIn(cause), ...(words !== '' && { reason: words }) },
    });
  const isDay = form.faults.endsOn === undefined && endsOn !== '';
  return (
    <Dialog
      title={isCorrection ? <Trans>Perbaiki akhir jabatan</Trans> : <Trans>Akhiri jabatan</Trans>}
      onClose={onClose}
    >
      <Form
        form={form}
        sending={{ isPending: ending.isPending, error }}
        onSend={send}
        action={isCorrection ? <Trans>Simpan perbaikan</Trans> : <Trans>Akhiri jabatan</Trans>}
        testId="send-end"
      >
        <DayField name="endsOn" label={t`Hari terakhir`} />
        <ChoiceField
          name="cause"
          label={t`Sebab`}
          nothing={t`Pilih sebab`}
          options={causes.map((value) => ({ value, label: _(endCauseWords[value]) }))}
        />
        <LongTextField
          name="reason"
          label={isCorrection ? t`Alasan perbaikan` : t`Keterangan`}
          hint={t`Dibaca admin instansi dan pegawai ini saja.`}
        />
        {isDay && <Ended post={post} endsOn={endsOn} />}
      </Form>
    </Dialog>
  );
};

const Ended = ({ post, endsOn }: Readonly<{ post: Post; endsOn: string }>) => {
  const format = useFormat();
  const from = daysAway(endsOn, 1);
  return (
    <AfterPost assignmentId={post.assignmentId} from={from}>
      <Text size="sm">
        {post.kind === 'definitive' ? (
          <Trans>
            Mulai {format.day(from)} pegawai ini tidak dapat melapor dan tidak dinilai, kecuali punya jabatan lain.
          </Trans>
        ) : (
          <Trans>Mulai {format.day(from)} penugasan ini tidak berlaku lagi.</Trans>
        )}
      </Text>
    </AfterPost>
  );
};
