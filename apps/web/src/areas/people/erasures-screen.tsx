import { Anchor, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { erasures, type Erasure } from '../../api/identity';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { ErasureFacts } from './erasure-decision';
import { erasureStateWords } from './erasure-words';

/** Every decision to destroy data of a person: those that wait, then how the others ended. */
export const ErasuresScreen = () => {
  const query = useQuery(erasures());
  return (
    <Screen>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Card title={<Trans>Menunggu pengesahan</Trans>} testId="waiting-erasures">
              <Listed
                items={items.filter(({ state }) => state === 'asked')}
                empty={<Trans>Penghapusan diminta di halaman pegawai yang sudah tidak bertugas.</Trans>}
              />
            </Card>
            <Card title={<Trans>Sudah selesai</Trans>} testId="ended-erasures">
              <Listed items={items.filter(({ state }) => state !== 'asked')} />
            </Card>
          </>
        )}
      </Loaded>
    </Screen>
  );
};

type ListedProps = Readonly<{ items: readonly Erasure[]; empty?: ReactNode }>;

const Listed = ({ items, empty }: ListedProps) =>
  items.length === 0 ? (
    <EmptyNote title={<Trans>Tidak ada</Trans>}>{empty}</EmptyNote>
  ) : (
    <ul className="rows">
      {items.map((decision) => (
        <Row key={decision.erasureId} decision={decision} />
      ))}
    </ul>
  );

const Row = ({ decision }: Readonly<{ decision: Erasure }>) => {
  const { _ } = useLingui();
  const { employeeId, name, staffNumber, state } = decision;
  return (
    <li data-testid="erasure">
      <Stack gap={4}>
        <Anchor component={Link} to={`/people/${employeeId}/erasure`} fw={600} className="breakable">
          {name} · {staffNumber}
        </Anchor>
        <Text size="sm" fw={600}>
          {_(erasureStateWords[state])}
        </Text>
        <ErasureFacts decision={decision} />
      </Stack>
    </li>
  );
};
