import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans } from '@lingui/react/macro';
import { incidents } from '../../../api/identity';
import { sessionQuery } from '../../../api/session';
import { useClockWords } from './incident-clock';

/** By how much of the 3 x 24 hours has gone. */
const looks = { 'first-day': 'blue', 'second-day': 'yellow', 'third-day': 'orange', late: 'red' } as const;

/** While the page is open the hours go on. */
const ASK_EVERY_MS = 300_000;

/** Each incident of which somebody is still to be told, for administrators; nothing while there is none. */
export const IncidentsNotice = () => {
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = session?.roles.includes('agency-admin') ?? false;
  const { data } = useQuery({ ...incidents(), enabled: isAdministrator, refetchInterval: ASK_EVERY_MS });
  const words = useClockWords();
  return (data?.items ?? [])
    .filter(({ status }) => status === 'open' || status === 'drafted')
    .map(({ incidentId, clock }) => (
      <Alert key={incidentId} color={looks[clock.stage]} variant="light" c="dark.8" data-testid="incident-notice">
        <Anchor
          renderRoot={(props) => (
            <Link {...props} to="/admin/processing/incidents/$incidentId" params={{ incidentId }} />
          )}
        >
          <Trans>Insiden data: {words(clock)}</Trans>
        </Anchor>
      </Alert>
    ));
};
