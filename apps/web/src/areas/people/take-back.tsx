import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { reopenPost, withdrawPost } from '../../api/generated/identity.limits';
import type { Post } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { dangerLook } from '../../shell/danger-look';
import { Dialog } from '../../shell/dialog';
import { AfterPost, ConsequenceNote } from './consequences';
import { REFRESHED } from './end-post';

type DialogProps = Readonly<{ post: Post; onClose: () => void }>;

/** A post that was entered by mistake. */
export const WithdrawPostDialog = ({ post, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { assignmentId, startsOn, kind } = post;
  const form = useForm({
    form: `withdraw-post:${assignmentId}`,
    begin: { reason: '' },
    rules: { reason: text(withdrawPost.reason) },
  });
  const withdrawing = useCommand('POST identity/assignments/{id}/withdrawal', {
    refreshes: REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const send = () => withdrawing.mutate({ params: { id: assignmentId }, body: { reason: form.fields.reason.trim() } });
  return (
    <Dialog title={<Trans>Batalkan jabatan yang salah dicatat</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={withdrawing}
        onSend={send}
        action={<Trans>Batalkan jabatan</Trans>}
        actionProps={dangerLook}
        testId="send-withdrawal"
      >
        <LongTextField name="reason" label={t`Apa yang salah dicatat?`} />
        <AfterPost assignmentId={assignmentId} from={startsOn} goesOn wasHeld={false}>
          <Text size="sm">
            <Trans>Jabatan ini dianggap tidak pernah ada.</Trans>{' '}
            {kind === 'definitive' && <Trans>Jabatan sebelumnya berlaku lagi dengan akhirnya semula.</Trans>}
          </Text>
        </AfterPost>
      </Form>
    </Dialog>
  );
};

/** An end that was entered by mistake. */
export const ReopenPostDialog = ({ post, onClose }: DialogProps) => {
  const { t } = useLingui();
  const format = useFormat();
  const { assignmentId, endsOn = '' } = post;
  const form = useForm({
    form: `reopen-post:${assignmentId}`,
    begin: { reason: '' },
    rules: { reason: text(reopenPost.reason) },
  });
  const reopening = useCommand('POST identity/assignments/{id}/reopening', {
    refreshes: REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const send = () => reopening.mutate({ params: { id: assignmentId }, body: { reason: form.fields.reason.trim() } });
  return (
    <Dialog title={<Trans>Batalkan akhir jabatan</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={reopening}
        onSend={send}
        action={<Trans>Batalkan akhir</Trans>}
        testId="send-reopening"
      >
        <LongTextField name="reason" label={t`Mengapa akhir ini salah?`} />
        <ConsequenceNote>
          <Text size="sm">
            <Trans>Jabatan ini tidak berakhir pada {format.day(endsOn)}; hari terakhirnya belum diketahui.</Trans>
          </Text>
        </ConsequenceNote>
      </Form>
    </Dialog>
  );
};
