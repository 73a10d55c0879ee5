import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { declineSuperiorReport } from '../../api/generated/identity.limits';
import { personPosts, type Post, type SuperiorReport } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { Form } from '../../forms/form';
import { text } from '../../forms/rules';
import { LongTextField } from '../../forms/text-fields';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { tellDone } from '../../shell/tell-done';
import { REFRESHED } from './end-post';
import { refusedFields } from './refused-fields';
import { SuperiorFields, useSuperiorForm } from './superior-fields';
import { Wanted } from './superior-report-facts';

type DialogProps = Readonly<{ report: SuperiorReport; onClose: () => void }>;

/** A dated correction of the superior, with what was asked for filled in. */
export const AcceptReportDialog = ({ report, onClose }: DialogProps) => {
  const query = useQuery(personPosts(report.employeeId));
  return (
    <Dialog title={<Trans>Perbaiki atasan</Trans>} onClose={onClose}>
      <Loaded query={query}>
        {({ posts }) => {
          const post = posts.find(({ assignmentId }) => assignmentId === report.assignmentId);
          if (!post) return <EmptyNote title={<Trans>Jabatan ini tidak ada lagi</Trans>} />;
          return <Correction {...{ report, post, onClose }} />;
        }}
      </Loaded>
    </Dialog>
  );
};

const Correction = ({ report, post, onClose }: DialogProps & Readonly<{ post: Post }>) => {
  const { t } = useLingui();
  const { reportId, employeeId } = report;
  const begin = { from: report.from, superiorId: report.superiorId ?? '', reason: report.reason ?? '' };
  const form = useSuperiorForm({ form: `accept-superior-report:${reportId}`, post, begin, alwaysSaysWhy: true });
  const accepting = useCommand('POST identity/superior-reports/{id}/acceptance', {
    refreshes: REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
      tellDone(t`Atasan diperbaiki.`);
    },
  });
  const error = useRefusedAtField(accepting.error, refusedFields);
  const { from, superiorId, reason } = form.fields;
  const send = () => accepting.mutate({ params: { id: reportId }, body: { from, superiorId, reason: reason.trim() } });
  return (
    <Form
      form={form}
      sending={{ isPending: accepting.isPending, error }}
      onSend={send}
      action={<Trans>Perbaiki atasan</Trans>}
      testId="send-acceptance"
    >
      <SuperiorFields
        {...{ employeeId, post, form }}
        reasonHint={t`Diisi dengan alasan pegawai; boleh diubah. Dibaca admin instansi dan pegawai ini saja.`}
      />
    </Form>
  );
};

export const DeclineReportDialog = ({ report, onClose }: DialogProps) => {
  const { t } = useLingui();
  const { reportId } = report;
  const form = useForm({
    form: `decline-superior-report:${reportId}`,
    begin: { reason: '' },
    rules: { reason: text(declineSuperiorReport.reason) },
  });
  const declining = useCommand('POST identity/superior-reports/{id}/declining', {
    refreshes: ['identity'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
      tellDone(t`Permintaan ditolak.`);
    },
  });
  const send = () => declining.mutate({ params: { id: reportId }, body: { reason: form.fields.reason.trim() } });
  return (
    <Dialog title={<Trans>Tolak permintaan ini?</Trans>} onClose={onClose}>
      <Form form={form} sending={declining} onSend={send} action={<Trans>Tolak</Trans>} testId="send-declining">
        <Wanted report={report} />
        <Text size="sm">
          <Trans>Atasan tidak berubah. Pegawai membaca alasan Anda di halaman Jabatan saya.</Trans>
        </Text>
        <LongTextField name="reason" label={t`Alasan`} isFirst />
      </Form>
    </Dialog>
  );
};
