import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { openSuperiorReports, type SuperiorReport } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import { NameOf } from '../../shell/name-of';
import { Screen } from '../../shell/screen';
import { tellDone } from '../../shell/tell-done';
import { AcceptReportDialog, DeclineReportDialog } from './decide-superior-report';
import { Wanted } from './superior-report-facts';
import { changedWords } from './superior-report-words';

/** People who say that their superior is wrong, the longest waiting first. */
export const SuperiorReportsScreen = () => {
  const query = useQuery(openSuperiorReports());
  return (
    <Screen>
      <Card title={<Trans>Menunggu keputusan</Trans>} testId="superior-reports">
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNote title={<Trans>Tidak ada permintaan yang menunggu</Trans>}>
                <Trans>Pegawai yang menyatakan atasan tercatatnya keliru akan tampil di sini.</Trans>
              </EmptyNote>
            ) : (
              <ul className="rows">
                {items.map((report) => (
                  <OpenReport key={report.reportId} report={report} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
    </Screen>
  );
};

type ReportProps = Readonly<{ report: SuperiorReport }>;

const OpenReport = ({ report }: ReportProps) => {
  const { _ } = useLingui();
  const format = useFormat();
  const { employeeId, position, unitName, recordedId, currentId, reportedAt, changed, isOwn } = report;
  return (
    <li data-testid="superior-report">
      <Stack gap={4}>
        <Anchor component={Link} to={`/people/${employeeId}`} fw={600} className="breakable">
          <NameOf id={employeeId} />
        </Anchor>
        <Text size="sm">
          {position} · {unitName}
        </Text>
        <Text size="sm">
          {recordedId === undefined ? (
            <Trans>Tercatat: atasan di luar instansi</Trans>
          ) : (
            <Trans>
              Tercatat: <NameOf id={recordedId} />
            </Trans>
          )}
        </Text>
        <Wanted report={report} />
        <Text size="sm" c="dark.3">
          <Trans>Diminta {format.instant(reportedAt)}</Trans>
        </Text>
        {changed !== undefined && (
          <Alert color="yellow" variant="light" c="dark.8" data-testid="changed-meanwhile">
            {_(changedWords[changed])}{' '}
            {currentId !== undefined && (
              <Trans>
                Menurut catatan sekarang: <NameOf id={currentId} />
              </Trans>
            )}
          </Alert>
        )}
        {isOwn ? (
          <Text size="sm" fw={600} data-testid="own-report">
            <Trans>Ini permintaan Anda sendiri: admin lain yang memutuskannya.</Trans>
          </Text>
        ) : (
          <Decisions report={report} />
        )}
      </Stack>
    </li>
  );
};

/** Whoever comes second is told in the dialog; once that is closed, the list is asked for anew. */
const Decisions = ({ report }: ReportProps) => {
  const client = useQueryClient();
  const [step, setStep] = useState<'accept' | 'decline'>();
  const close = () => {
    setStep(undefined);
    void client.invalidateQueries({ queryKey: ['identity'] });
  };
  const { changed } = report;
  return (
    <>
      <Group gap="xs" mt="xs">
        {changed !== 'post-withdrawn' && (
          <Button
            variant={changed === undefined ? 'filled' : 'default'}
            onClick={() => setStep('accept')}
            data-testid="accept-superior-report"
          >
            <Trans>Perbaiki atasan</Trans>
          </Button>
        )}
        <Button variant="default" onClick={() => setStep('decline')} data-testid="decline-superior-report">
          <Trans>Tolak</Trans>
        </Button>
        {changed !== undefined && <Closing report={report} />}
      </Group>
      {step === 'accept' && <AcceptReportDialog report={report} onClose={close} />}
      {step === 'decline' && <DeclineReportDialog report={report} onClose={close} />}
    </>
  );
};

const Closing = ({ report: { reportId } }: ReportProps) => {
  const { t } = useMacro();
  const closing = useCommand('POST identity/superior-reports/{id}/closing', {
    refreshes: ['identity'],
    onDone: () => tellDone(t`Permintaan ditutup.`),
  });
  return (
    <>
      <Button
        loading={closing.isPending}
        onClick={() => closing.mutate({ params: { id: reportId } })}
        data-testid="close-superior-report"
      >
        <Trans>Tutup permintaan</Trans>
      </Button>
      {closing.error && <FailureNote error={closing.error} />}
    </>
  );
};
