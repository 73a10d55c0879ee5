import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { accountRecoveries, roleProposals, secondFactorDemands, serviceAccounts } from '../../api/identity';
import { Card } from '../../shell/card';
import { EmptyNote } from '../../shell/empty-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { WaitingAccess, waitingIn } from './waiting-access';
import { WaitingDemand } from './waiting-demand';
import { WaitingRecovery } from './waiting-recovery';
import { WaitingRole } from './waiting-role';

/** All that waits for a second administrator. */
export const ProposalsScreen = () => {
  const proposals = useQuery(roleProposals());
  const recoveries = useQuery(accountRecoveries());
  const { data: demands } = useQuery(secondFactorDemands());
  const { data: services } = useQuery(serviceAccounts());
  const access = waitingIn(services?.items ?? []);
  return (
    <Screen>
      {demands?.proposal && (
        <Card title={<Trans>Verifikasi dua langkah</Trans>} testId="demand-proposal">
          <ul className="rows">
            <WaitingDemand proposal={demands.proposal} lacking={demands.lacking[demands.proposal.scope]} />
          </ul>
        </Card>
      )}
      {access.length > 0 && (
        <Card title={<Trans>Sistem lain</Trans>} testId="access-proposals">
          <ul className="rows">
            {access.map((one) => (
              <WaitingAccess key={one.proposal.proposalId} {...one} />
            ))}
          </ul>
        </Card>
      )}
      <Card title={<Trans>Peran</Trans>} testId="role-proposals">
        <Loaded query={proposals}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNote title={<Trans>Tidak ada peran yang menunggu</Trans>}>
                <Trans>Peran TPP dan admin yang diusulkan admin lain akan tampil di sini.</Trans>
              </EmptyNote>
            ) : (
              <ul className="rows">
                {items.map((proposal) => (
                  <WaitingRole key={proposal.proposalId} proposal={proposal} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
      <Card title={<Trans>Kata sandi atau ponsel hilang</Trans>} testId="account-recoveries">
        <Loaded query={recoveries}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyNote title={<Trans>Tidak ada pemulihan yang menunggu</Trans>} />
            ) : (
              <ul className="rows">
                {items.map((recovery) => (
                  <WaitingRecovery key={recovery.recoveryId} recovery={recovery} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Card>
    </Screen>
  );
};
