import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Page } from '../../api/http';
import { returnActivity } from '../../api/generated/reporting.limits';
import { nameOf, type Activity, type ApprovalAnswer } from '../../api/reporting';
import { useCommand } from '../../commands/use-command';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import { ReturnDialog, useReturnForm } from '../../forms/return-dialog';
import { WaitingReport } from './waiting-report';

type OnAnswers = Readonly<{ onAnswers: (answers: readonly ApprovalAnswer[]) => void }>;
type WaitingReportsProps = OnAnswers & Readonly<{ query: UseQueryResult<Page<Activity>> }>;

export const WaitingReports = ({ query, onAnswers }: WaitingReportsProps) => (
  <Card title={<Trans>Laporan yang menunggu</Trans>} testId="waiting-reports">
    <Loaded query={query} lines={6}>
      {({ items, next }) =>
        items.length === 0 ? (
          <EmptyNote title={<Trans>Tidak ada laporan yang menunggu</Trans>}>
            <Trans>Laporan bawahan Anda akan tampil di sini segera setelah mereka kirim.</Trans>
          </EmptyNote>
        ) : (
          <ReportQueue activities={items} hasMore={typeof next === 'string'} onAnswers={onAnswers} />
        )
      }
    </Loaded>
  </Card>
);

type ReportQueueProps = OnAnswers & Readonly<{ activities: readonly Activity[]; hasMore: boolean }>;

/** Two taps clear the whole page: choose all, approve. */
const ReportQueue = ({ activities, hasMore, onAnswers }: ReportQueueProps) => {
  const { t } = useLingui();
  const [chosen, choose] = useState<readonly string[]>([]);
  const [returned, setReturned] = useState<Activity | undefined>();
  const selected = activities.filter(({ activityId }) => chosen.includes(activityId));
  const approving = useCommand('POST reporting/activity-approvals', {
    refreshes: ['reporting', 'evaluation'],
    onDone: ({ items }) => {
      choose([]);
      onAnswers(items);
      const approved = items.filter((one) => one.approved).length;
      if (approved > 0) notifications.show({ color: 'green', message: t`${approved} laporan disetujui.` });
    },
  });
  const toggle = (activityId: string) =>
    choose((before) =>
      before.includes(activityId) ? before.filter((one) => one !== activityId) : [...before, activityId],
    );
  return (
    <Stack gap="sm">
      <Checkbox
        label={t`Pilih semua yang tampil (${activities.length})`}
        checked={selected.length === activities.length}
        indeterminate={selected.length > 0 && selected.length < activities.length}
        onChange={(event) => choose(event.currentTarget.checked ? activities.map(({ activityId }) => activityId) : [])}
        data-testid="select-all"
      />
      <ul className="rows">
        {activities.map((activity) => (
          <WaitingReport
            key={activity.activityId}
            activity={activity}
            isChosen={chosen.includes(activity.activityId)}
            onToggle={() => toggle(activity.activityId)}
            onReturn={() => setReturned(activity)}
          />
        ))}
      </ul>
      {hasMore && (
        <Text size="sm">
          <Trans>Masih ada laporan lain; muncul setelah yang ini selesai.</Trans>
        </Text>
      )}
      {approving.error && <FailureNote error={approving.error} />}
      <Group className="sticky-actions">
        <Button
          fullWidth
          disabled={selected.length === 0}
          loading={approving.isPending}
          onClick={() => approving.mutate({ body: { activities: selected.map(nameOf) } })}
          data-testid="approve-selected"
        >
          <Trans>Setujui {selected.length} laporan</Trans>
        </Button>
      </Group>
      {returned && <ReturnReport activity={returned} onClose={() => setReturned(undefined)} />}
    </Stack>
  );
};

const ReturnReport = ({ activity, onClose }: Readonly<{ activity: Activity; onClose: () => void }>) => {
  const { t } = useLingui();
  const form = useReturnForm(activity.activityId, returnActivity.note);
  const returning = useCommand('POST reporting/activity-logs/{employeeId}/{month}/activities/{activityId}/return', {
    refreshes: ['reporting'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      notifications.show({ color: 'green', message: t`Laporan dikembalikan.` });
      onClose();
    },
  });
  return (
    <ReturnDialog
      title={t`Kembalikan laporan`}
      reasons={[t`Uraian kurang jelas`, t`Jumlah atau satuan belum sesuai`, t`Waktu tidak sesuai`]}
      form={form}
      sending={returning}
      onSend={(note) => returning.mutate({ params: nameOf(activity), body: { note } })}
      onClose={onClose}
    />
  );
};
