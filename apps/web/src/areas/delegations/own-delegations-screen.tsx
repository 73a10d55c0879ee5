import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { myDelegations } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { DelegationForm } from './delegation-form';
import { DelegationList } from './delegation-list';

/** "Saya cuti, digantikan oleh …", and for whom oneself stands in. */
export const OwnDelegationsScreen = () => {
  const query = useQuery(myDelegations());
  const { data: session } = useQuery(sessionQuery);
  return (
    <Screen>
      <Card title={<Trans>Saya digantikan oleh …</Trans>} testId="delegation-form">
        <Text size="sm">
          <Trans>
            Selama Anda cuti, dinas luar, atau sakit, pengganti Anda memutuskan laporan, rencana, dan penilaian bawahan
            Anda atas nama Anda.
          </Trans>
        </Text>
        <DelegationForm forAnybody={false} />
      </Card>
      <Card title={<Trans>Pelimpahan saya</Trans>} testId="delegations">
        <Loaded query={query}>
          {({ items }) => (
            <DelegationList
              delegations={items}
              mayEnd={({ employeeId }) => employeeId === session?.employeeId}
              empty={
                <EmptyNote title={<Trans>Belum ada pelimpahan</Trans>}>
                  <Trans>Yang Anda limpahkan, dan yang dilimpahkan kepada Anda, tampil di sini.</Trans>
                </EmptyNote>
              }
            />
          )}
        </Loaded>
      </Card>
    </Screen>
  );
};
