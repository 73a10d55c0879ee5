import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { incidents, type Incident } from '../../../api/identity';
import { useFormat } from '../../../display/use-format';
import { Card } from '../../../shell/card';
import { EmptyNote } from '../../../shell/empty-note';
import { Loaded } from '../../../shell/loaded';
import { Screen } from '../../../shell/screen';
import { useClockWords } from './incident-clock';
import { incidentStatusWords, scopeWords } from './incident-words';
import { OpenIncident } from './open-incident';

/** What went wrong with people's data, and who has to be told within 3 x 24 hours (UU 27/2022 Art. 46). */
export const IncidentsScreen = () => {
  const query = useQuery(incidents());
  const navigate = useNavigate();
  const [isOpening, setOpening] = useState(false);
  const show = (incidentId: string) =>
    void navigate({ to: '/admin/processing/incidents/$incidentId', params: { incidentId } });
  return (
    <Screen>
      <Text size="sm">
        <Trans>
          Bila data orang terungkap, hilang, atau berubah tanpa hak, lembaga dan orangnya diberi tahu secara tertulis
          dalam 3 × 24 jam (UU 27/2022 Pasal 46). Waktu berjalan sejak diketahui, termasuk malam dan hari libur.
        </Trans>
      </Text>
      {isOpening ? (
        <OpenIncident onOpened={show} onClose={() => setOpening(false)} />
      ) : (
        <Button w="fit-content" onClick={() => setOpening(true)} data-testid="open-incident">
          <Trans>Catat insiden data</Trans>
        </Button>
      )}
      <Card title={<Trans>Insiden</Trans>} testId="incidents">
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNote title={<Trans>Belum pernah ada insiden</Trans>}>
                <Trans>Catat segera bila ada dugaan; bila ternyata bukan, insiden dapat dibatalkan.</Trans>
              </EmptyNote>
            ) : (
              <ul className="rows">
                {items.map((incident) => (
                  <Row key={incident.incidentId} incident={incident} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
    </Screen>
  );
};

const Row = ({ incident }: Readonly<{ incident: Incident }>) => {
  const { _ } = useLingui();
  const format = useFormat();
  const clockWords = useClockWords();
  const { incidentId, noticedAt, status, clock, scope } = incident;
  return (
    <li data-testid="incident">
      <Stack gap={4}>
        <Anchor
          renderRoot={(props) => (
            <Link {...props} to="/admin/processing/incidents/$incidentId" params={{ incidentId }} />
          )}
          fw={600}
        >
          <Trans>Diketahui {format.instant(noticedAt)}</Trans>
        </Anchor>
        <Text size="sm" fw={600}>
          {_(incidentStatusWords[status])}
        </Text>
        <Text size="sm">{_(scopeWords[scope])}</Text>
        {status !== 'withdrawn' && <Text size="sm">{clockWords(clock)}</Text>}
      </Stack>
    </li>
  );
};
