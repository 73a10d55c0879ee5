import { Button } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Role } from '@kinerja/vocabulary';
import type { Page } from '../../api/http';
import { accountRecoveries, roleProposals, secondFactorDemands, serviceAccounts } from '../../api/identity';
import { sessionQuery } from '../../api/session';
import { waitingIn } from './waiting-access';

const administrators: readonly Role[] = ['agency-admin', 'system-admin'];

const itemsOf = <Item,>(page: Page<Item> | undefined): readonly Item[] => page?.items ?? [];

/** How many proposals wait for this administrator's word; nothing for everybody else. */
export const ProposalsNotice = () => {
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = administrators.some((role) => session?.roles.includes(role));
  const proposals = useQuery({ ...roleProposals(), enabled: isAdministrator });
  const recoveries = useQuery({ ...accountRecoveries(), enabled: isAdministrator });
  const demands = useQuery({ ...secondFactorDemands(), enabled: isAdministrator });
  const services = useQuery({ ...serviceAccounts(), enabled: isAdministrator });
  if (!isAdministrator) return null;
  const proposed = itemsOf(recoveries.data).filter(({ status }) => status === 'proposed');
  const demanded = demands.data?.proposal ? [demands.data.proposal] : [];
  const access = waitingIn(itemsOf(services.data)).map(({ proposal }) => proposal);
  const waiting = [...itemsOf(proposals.data), ...proposed, ...demanded, ...access].filter(
    ({ isOwn }) => !isOwn,
  ).length;
  return (
    <Button
      component={Link}
      to="/admin/accounts/proposals"
      variant={waiting > 0 ? 'filled' : 'default'}
      data-testid="proposals-notice"
    >
      {waiting > 0 ? (
        <Plural value={waiting} one="# usulan menunggu Anda" other="# usulan menunggu Anda" />
      ) : (
        <Trans>Usulan</Trans>
      )}
    </Button>
  );
};
