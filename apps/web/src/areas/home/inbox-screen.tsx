import { Tabs } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ratingsToGive } from '../../api/evaluation';
import { waitingSkps } from '../../api/planning';
import { waitingActivities, type ApprovalAnswer } from '../../api/reporting';
import { MonthMovedEnd } from '../../shell/month-moved-end';
import { MonthPicker } from '../../shell/month-picker';
import { useWorkingMonth } from '../../shell/screen-search';
import { Screen } from '../../shell/screen';
import { StandingIn } from '../delegations/standing-in';
import { ProposalsNotice } from '../administration/proposals-notice';
import { WebhooksNotice } from '../administration/webhooks-notice';
import { CorrectionsNotice } from '../people/corrections/corrections-notice';
import { LeaversNotice } from '../people/leavers-notice';
import { SuperiorReportsNotice } from '../people/superior-reports-notice';
import { WaitingPlans } from '../planning/waiting-plans';
import { IncidentsNotice } from '../trail/incidents/incidents-notice';
import { RatingsToGive } from '../evaluation/ratings-to-give';
import { RefusedApprovals } from '../reporting/refused-approvals';
import { WaitingReports } from '../reporting/waiting-reports';

type Kind = 'reports' | 'plans' | 'ratings';
/** How many of each wait; undefined until that is known. */
type Counts = Readonly<Record<Kind, number | undefined>>;

/** The first kind that has something waiting, once that is known. Emptying its list does not lead away from it. */
const useFirstWaiting = (queries: Readonly<Record<Kind, UseQueryResult>>, counts: Counts) => {
  const [opened, open] = useState<Kind | undefined>();
  const first = kinds.find((kind) => queries[kind].isPending || (counts[kind] ?? 0) > 0);
  const isKnown = first === undefined || !queries[first].isPending;
  if (opened === undefined && isKnown) open(first ?? 'reports');
  return opened ?? 'reports';
};

/** What waits for a superior; opens on the first kind that has something waiting. */
export const InboxScreen = () => {
  const { month, pick, isKnown } = useWorkingMonth();
  const [chosen, choose] = useState<Kind | undefined>();
  const reports = useQuery(waitingActivities());
  const plans = useQuery(waitingSkps());
  const ratings = useQuery({ ...ratingsToGive(month), enabled: isKnown });
  const counts: Counts = {
    reports: reports.data?.items.length,
    plans: plans.data?.items.length,
    ratings: ratings.data?.items.filter(({ evaluation }) => !evaluation).length,
  };
  const firstWaiting = useFirstWaiting({ reports, plans, ratings }, counts);
  const [answers, setAnswers] = useState<readonly ApprovalAnswer[]>([]);
  return (
    <Screen aside={<MonthPicker month={month} onPick={pick} />}>
      <StandingIn />
      <IncidentsNotice />
      <ProposalsNotice />
      <WebhooksNotice />
      <SuperiorReportsNotice />
      <CorrectionsNotice />
      <LeaversNotice />
      <RefusedApprovals answers={answers} onDismiss={() => setAnswers([])} />
      <MonthMovedEnd month={month} />
      <Tabs
        value={chosen ?? firstWaiting}
        onChange={(kind) => choose(kinds.find((one) => one === kind))}
        keepMounted={false}
      >
        <Tabs.List grow mb="md" className="tabs-in-line">
          <KindTab kind="reports" label={<Trans>Laporan</Trans>} count={counts.reports} />
          <KindTab kind="plans" label={<Trans>Rencana</Trans>} count={counts.plans} />
          <KindTab kind="ratings" label={<Trans>Penilaian</Trans>} count={counts.ratings} />
        </Tabs.List>
        <Tabs.Panel value="reports">
          <WaitingReports query={reports} onAnswers={(more) => setAnswers((before) => [...before, ...more])} />
        </Tabs.Panel>
        <Tabs.Panel value="plans">
          <WaitingPlans query={plans} />
        </Tabs.Panel>
        <Tabs.Panel value="ratings">
          <RatingsToGive query={ratings} month={month} />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
};
const kinds = ['reports', 'plans', 'ratings'] as const;

type KindTabProps = Readonly<{ kind: Kind; label: ReactNode; count: number | undefined }>;

const KindTab = ({ kind, label, count }: KindTabProps) => (
  <Tabs.Tab value={kind} data-testid={`tab-${kind}`} px={6}>
    {label} {count !== undefined && <span className="count">{count}</span>}
  </Tabs.Tab>
);
