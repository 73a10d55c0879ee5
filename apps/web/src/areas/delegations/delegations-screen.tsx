import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { delegations } from '../../api/identity';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { DelegationForm } from './delegation-form';
import { DelegationList } from './delegation-list';

/** Administrators of the agency delegate for anybody: somebody in hospital does not. */
export const DelegationsScreen = () => {
  const query = useQuery(delegations());
  return (
    <Screen>
      <Card title={<Trans>Catat pelimpahan</Trans>} testId="delegation-form">
        <DelegationForm forAnybody />
      </Card>
      <Card title={<Trans>Semua pelimpahan</Trans>} testId="delegations">
        <Loaded query={query}>
          {({ items }) => (
            <DelegationList
              delegations={items}
              mayEnd={() => true}
              empty={
                <EmptyNote title={<Trans>Belum ada pelimpahan</Trans>}>
                  <Trans>
                    Catat dengan formulir di atas siapa menggantikan siapa selama cuti, dinas luar, atau sakit.
                  </Trans>
                </EmptyNote>
              }
            />
          )}
        </Loaded>
      </Card>
    </Screen>
  );
};
