import { Alert, Anchor } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ownIncidents } from '../../api/identity';
import { daysAway, today } from '../../display/calendar';
import { useFormat } from '../../display/use-format';

/** So long a message about an incident leads from the month to it. */
const DAYS_SHOWN = 30;

export const OwnIncidentsNotice = () => {
  const format = useFormat();
  const { data } = useQuery(ownIncidents());
  const since = daysAway(today(), -DAYS_SHOWN);
  return (data?.items ?? [])
    .filter(({ toldAt }) => toldAt > since)
    .map(({ incidentId, toldAt }) => (
      <Alert key={incidentId} color="orange" variant="light" c="dark.8" data-testid="own-incident-notice">
        <Anchor component={Link} to="/me/data">
          <Trans>Ada pemberitahuan tentang data pribadi Anda, {format.instant(toldAt)}</Trans>
        </Anchor>
      </Alert>
    ));
};
