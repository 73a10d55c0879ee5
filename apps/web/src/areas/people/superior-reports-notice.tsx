import { Button } from '@mantine/core';
import { Plural } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { openSuperiorReports } from '../../api/identity';
import { sessionQuery } from '../../api/session';

/** How many people wait for this administrator to say who their superior is; nothing where nobody does. */
export const SuperiorReportsNotice = () => {
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = session?.roles.includes('agency-admin') ?? false;
  const { data } = useQuery({ ...openSuperiorReports(), enabled: isAdministrator });
  const waiting = (data?.items ?? []).filter(({ isOwn }) => !isOwn).length;
  if (!isAdministrator || waiting === 0) return null;
  return (
    <Button component={Link} to="/admin/people/superior-reports" data-testid="superior-reports-notice">
      <Plural value={waiting} one="# perbaikan atasan menunggu" other="# perbaikan atasan menunggu" />
    </Button>
  );
};
