import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { periods, type Indicator } from '../../api/planning';
import { myActivities, type Activity } from '../../api/reporting';
import { useFormat } from '../../display/use-format';
import { useHasDraft } from '../../drafts/use-draft';
import { activityStatusWords, leftUndecided } from '../../display/words';
import { Card } from '../../shell/card';
import { DecidedBy } from '../../shell/decided-by';
import { EmptyNote } from '../../shell/empty-note';
import { Icon } from '../../shell/icon';
import { Loaded } from '../../shell/loaded';
import { StatusChip } from '../../shell/status-chip';

/** The dialog is fetched while people read the page, so that the page itself comes sooner. */
const fetchDialog = () => import('./report-dialog');
const ReportDialog = lazy(async () => ({ default: (await fetchDialog()).ReportDialog }));

const useDialogInTime = (isKnown: boolean): void =>
  useEffect(() => {
    // A dialog that cannot be fetched now is fetched, or fails, when it is opened.
    if (isKnown) void fetchDialog().catch(() => undefined);
  }, [isKnown]);

type ReportsCardProps = Readonly<{
  month: string;
  isKnown: boolean;
  /** Of the approved plan; undefined until that has been asked. */
  indicators: readonly Indicator[] | undefined;
}>;

/** Undefined until the periods are known; then whether reports of this month are taken. */
const useMonthStatus = (month: string): 'open' | 'closed' | 'not-opened' | undefined => {
  const { data } = useQuery(periods());
  return data && (data.items.find((period) => period.month === month)?.status ?? 'not-opened');
};

const whyNotTaken = {
  closed: <Trans>Bulan ini sudah ditutup; kegiatan tidak dapat dicatat atau diperbaiki lagi.</Trans>,
  'not-opened': <Trans>Bulan ini belum dibuka; kegiatan baru dapat dicatat setelah periodenya dibuka.</Trans>,
};

export const ReportsCard = ({ month, isKnown, indicators }: ReportsCardProps) => {
  const activities = useQuery({ ...myActivities(month), enabled: isKnown });
  const [written, setWritten] = useState<Activity | 'new' | undefined>();
  const status = useMonthStatus(month);
  const isTaken = status === undefined || status === 'open';
  useDialogInTime(activities.data !== undefined && isTaken);
  return (
    <Card
      title={<Trans>Laporan harian</Trans>}
      testId="reports-card"
      aside={
        isTaken && <AddButton month={month} isLoading={indicators === undefined} onClick={() => setWritten('new')} />
      }
    >
      {!isTaken && (
        <Text size="sm" data-testid="month-not-open">
          {whyNotTaken[status]}
        </Text>
      )}
      <Loaded query={activities} lines={5}>
        {({ items }) => <ReportList activities={items} {...(isTaken && { onCorrect: setWritten })} />}
      </Loaded>
      {written && indicators && (
        <Suspense>
          <ReportDialog
            month={month}
            indicators={indicators}
            {...(written === 'new' ? {} : { returned: written })}
            onClose={() => setWritten(undefined)}
          />
        </Suspense>
      )}
    </Card>
  );
};

type AddButtonProps = Readonly<{ month: string; isLoading: boolean; onClick: () => void }>;

const AddButton = ({ month, isLoading, onClick }: AddButtonProps) => {
  const hasDraft = useHasDraft(`report:${month}`);
  return (
    <Button loading={isLoading} leftSection={<Icon name="plus" size={18} />} onClick={onClick} data-testid="add-report">
      {hasDraft ? <Trans>Lanjutkan catatan</Trans> : <Trans>Catat kegiatan</Trans>}
    </Button>
  );
};

/** Without `onCorrect` nothing of the month is written any more. */
type OnCorrect = Readonly<{ onCorrect?: (activity: Activity) => void }>;
type ReportListProps = OnCorrect & Readonly<{ activities: readonly Activity[] }>;

/** Returned ones first, because they wait for the person; then the newest day first. */
const inReadingOrder = (activities: readonly Activity[]): readonly Activity[] =>
  [...activities].sort(
    (a, b) =>
      Number(b.status === 'returned') - Number(a.status === 'returned') ||
      b.date.localeCompare(a.date) ||
      b.startsAt.localeCompare(a.startsAt),
  );

const ReportList = ({ activities, ...correcting }: ReportListProps) => {
  const approved = activities.filter(({ status }) => status === 'approved').length;
  const [shown, setShown] = useState(FIRST_SHOWN);
  if (activities.length === 0)
    return (
      <EmptyNote title={<Trans>Belum ada kegiatan bulan ini</Trans>}>
        {correcting.onCorrect ? (
          <Trans>Catat kegiatan pertama Anda dengan tombol di atas.</Trans>
        ) : (
          <Trans>Belum ada catatan kegiatan untuk bulan ini.</Trans>
        )}
      </EmptyNote>
    );
  return (
    <Stack gap="sm">
      <Text size="sm">
        <Trans>
          {approved} dari {activities.length} kegiatan disetujui
        </Trans>
      </Text>
      <ul className="rows">
        {inReadingOrder(activities)
          .slice(0, shown)
          .map((activity) => (
            <ReportRow key={activity.activityId} activity={activity} {...correcting} />
          ))}
      </ul>
      {activities.length > shown && (
        <Button variant="default" onClick={() => setShown(activities.length)}>
          <Trans>Tampilkan semua ({activities.length})</Trans>
        </Button>
      )}
    </Stack>
  );
};
const FIRST_SHOWN = 8;

const ReportRow = ({ activity, onCorrect }: OnCorrect & Readonly<{ activity: Activity }>) => {
  const format = useFormat();
  const { date, startsAt, endsAt, description, quantity, unit, status, returnNote, lastBy, decidedFor } = activity;
  return (
    <li data-testid="report">
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dark.3">
          {format.day(date)} · {startsAt}–{endsAt}
        </Text>
        <StatusChip word={status === 'reported' && !onCorrect ? leftUndecided : activityStatusWords[status]} />
      </Group>
      <Text>{description}</Text>
      {quantity && (
        <Text size="sm">
          {format.quantity(quantity)} {unit}
        </Text>
      )}
      {status !== 'reported' && (
        <Text size="sm" c="dark.3" data-testid="decided-by">
          <Trans>
            Diputuskan oleh <DecidedBy by={lastBy} standIn={decidedFor} />
          </Trans>
        </Text>
      )}
      {status === 'returned' && (
        <Stack gap="xs" mt="xs">
          {returnNote && <div className="returned">{returnNote}</div>}
          {onCorrect && (
            <Button variant="light" onClick={() => onCorrect(activity)} data-testid="correct-report">
              <Trans>Perbaiki</Trans>
            </Button>
          )}
        </Stack>
      )}
    </li>
  );
};
