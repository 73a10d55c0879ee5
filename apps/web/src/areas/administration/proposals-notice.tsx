import { Button } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { accountRecoveries, roleProposals } from '../../api/identity';
import { sessionQuery } from '../../api/session';

/** How many proposals wait for this administrator's word; nothing for everybody else. */
export const ProposalsNotice = () => {
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = session?.roles.some((role) => role === 'agency-admin' || role === 'system-admin') ?? false;
  const proposals = useQuery({ ...roleProposals(), enabled: isAdministrator });
  const recoveries = useQuery({ ...accountRecoveries(), enabled: isAdministrator });
  if (!isAdministrator) return null;
  const waiting = [
    ...(proposals.data?.items ?? []),
    ...(recoveries.data?.items ?? []).filter(({ status }) => status === 'proposed'),
  ].filter(({ isOwn }) => !isOwn).length;
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
