import { Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ownIncidents } from '../../api/identity';
import { useFormat } from '../../display/use-format';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { channelWords } from '../trail/incidents/incident-words';

/** What the person was told of incidents that concern their data, word by word (IDN-245). */
export const OwnIncidents = () => {
  const { _ } = useLingui();
  const format = useFormat();
  const query = useQuery(ownIncidents());
  return (
    <Card title={<Trans>Insiden yang menyangkut data saya</Trans>} testId="own-incidents">
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNote title={<Trans>Tidak ada insiden</Trans>} />
          ) : (
            <ul className="rows">
              {items.map(({ incidentId, toldAt, channel, text }) => (
                <li key={incidentId} data-testid="own-incident">
                  <Stack gap={4}>
                    <Text size="sm" fw={600}>
                      {format.instant(toldAt)} · {_(channelWords[channel])}
                    </Text>
                    <div className="written-out" lang="id">
                      {text}
                    </div>
                  </Stack>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
};
