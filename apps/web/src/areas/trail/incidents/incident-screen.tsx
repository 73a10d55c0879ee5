import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { incident, type IncidentDetails } from '../../../api/identity';
import { useFormat } from '../../../display/use-format';
import { Card } from '../../../shell/card';
import { HistoryLink } from '../../../shell/history-link';
import { Loaded } from '../../../shell/loaded';
import { Screen } from '../../../shell/screen';
import { IncidentClock } from './incident-clock';
import { IncidentDocuments } from './incident-documents';
import { IncidentEnd } from './incident-end';
import { IncidentFacts } from './incident-facts';
import { IncidentLetter } from './incident-letter';
import { IncidentPeople } from './incident-people';
import { incidentStatusWords } from './incident-words';

/** People are told one batch after the other: the page follows it. */
const ASK_EVERY_MS = 1_000;

/** One incident: its clock, what is known, both documents, and the steps to its end. */
export const IncidentScreen = () => {
  const { incidentId = '' } = useParams({ strict: false }) as Readonly<{ incidentId?: string }>;
  const query = useQuery({
    ...incident(incidentId),
    refetchInterval: ({ state }) => (state.data?.isTelling ? ASK_EVERY_MS : false),
  });
  return (
    <Loaded query={query} lines={6}>
      {(of) => <Shown of={of} />}
    </Loaded>
  );
};

const Shown = ({ of }: Readonly<{ of: IncidentDetails }>) => {
  const { t } = useMacro();
  const { _ } = useLingui();
  const format = useFormat();
  const isOngoing = of.status !== 'closed' && of.status !== 'withdrawn';
  const noticed = format.instant(of.noticedAt);
  return (
    <Screen
      title={t`Insiden data, diketahui ${noticed}`}
      aside={<HistoryLink of={{ part: 'identity', stream: `incident-${of.incidentId}` }} />}
    >
      {of.status !== 'withdrawn' && <IncidentClock clock={of.clock} />}
      <Card title={_(incidentStatusWords[of.status])} testId="incident-status">
        <Text size="sm">
          <Trans>
            Dicatat {of.openedBy}, {format.instant(of.openedAt)}
          </Trans>
        </Text>
        {of.reopenedBecause !== undefined && (
          <Text size="sm">
            <Trans>Dibuka kembali: {of.reopenedBecause}</Trans>
          </Text>
        )}
        {of.endWords !== undefined && of.endedAt !== undefined && (
          <Text size="sm">
            {format.instant(of.endedAt)}: “{of.endWords}”
          </Text>
        )}
      </Card>
      <IncidentFacts of={of} isOngoing={isOngoing} />
      <IncidentDocuments of={of} isOngoing={isOngoing} />
      <IncidentLetter of={of} isOngoing={isOngoing} />
      <IncidentPeople of={of} isOngoing={isOngoing} />
      <IncidentEnd of={of} />
    </Screen>
  );
};
