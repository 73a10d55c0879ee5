import { Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SuperiorReport } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure-note';
import { StatusChip } from '../../shell/status-chip';
import { tellDone } from '../../shell/tell-done';
import { Outcome, Wanted } from './superior-report-facts';
import { superiorReportWords } from './superior-report-words';

/** What one has asked for, the latest first, and what became of it; an open one is taken back. */
export const OwnSuperiorReports = ({ reports }: Readonly<{ reports: readonly SuperiorReport[] }>) => {
  if (reports.length === 0) return null;
  return (
    <Card title={<Trans>Permintaan perbaikan atasan</Trans>} testId="own-superior-reports">
      <ul className="rows">
        {reports.map((report) => (
          <OwnReport key={report.reportId} report={report} />
        ))}
      </ul>
    </Card>
  );
};

const OwnReport = ({ report }: Readonly<{ report: SuperiorReport }>) => {
  const format = useFormat();
  const { position, unitName, state, reportedAt } = report;
  return (
    <li data-testid="own-superior-report">
      <Stack gap={4}>
        <Group justify="space-between" align="flex-start" gap="xs">
          <Text fw={600} className="breakable">
            {position} · {unitName}
          </Text>
          <StatusChip word={superiorReportWords[state]} />
        </Group>
        <Wanted report={report} />
        <Text size="sm" c="dark.3">
          <Trans>Diminta {format.instant(reportedAt)}</Trans>
        </Text>
        <Outcome report={report} />
        {state === 'open' && <Withdrawal report={report} />}
      </Stack>
    </li>
  );
};

const Withdrawal = ({ report: { reportId } }: Readonly<{ report: SuperiorReport }>) => {
  const { t } = useLingui();
  const withdrawing = useCommand('POST identity/superior-reports/{id}/withdrawal', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Permintaan ditarik.`),
  });
  return (
    <>
      {withdrawing.error && <FailureNote error={withdrawing.error} />}
      <Button
        w="fit-content"
        variant="default"
        loading={withdrawing.isPending}
        onClick={() => withdrawing.mutate({ params: { id: reportId } })}
        data-testid="withdraw-superior-report"
      >
        <Trans>Tarik permintaan</Trans>
      </Button>
    </>
  );
};
