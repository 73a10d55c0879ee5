import { Trans, useLingui } from '@lingui/react/macro';
import type { Post } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { REFRESHED } from './end-post';
import { refusedFields } from './refused-fields';
import { SuperiorFields, useSuperiorForm } from './superior-fields';

type DialogProps = Readonly<{ employeeId: string; post: Post; onClose: () => void }>;

/** Another superior from a day on; days that have passed are corrected with a reason. */
export const ChangeSuperiorDialog = ({ employeeId, post, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { assignmentId } = post;
  const begin = { from: '', superiorId: '', reason: '' };
  const form = useSuperiorForm({ form: `change-superior:${assignmentId}`, post, begin, alwaysSaysWhy: false });
  const changing = useCommand('PUT identity/assignments/{id}/superior', {
    refreshes: REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(changing.error, refusedFields);
  const { from, superiorId, reason } = form.fields;
  const words = reason.trim();
  const send = () =>
    changing.mutate({
      params: { id: assignmentId },
      body: { superiorId, from, ...(words !== '' && { reason: words }) },
    });
  return (
    <Dialog title={<Trans>Ganti atasan</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: changing.isPending, error }}
        onSend={send}
        action={<Trans>Ganti atasan</Trans>}
        testId="send-superior"
      >
        <SuperiorFields
          {...{ employeeId, post, form }}
          reasonHint={t`Wajib bila mulai dari hari yang sudah lewat. Dibaca admin instansi dan pegawai ini saja.`}
        />
      </Form>
    </Dialog>
  );
};
