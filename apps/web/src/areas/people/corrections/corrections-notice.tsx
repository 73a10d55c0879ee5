import { Button } from '@mantine/core';
import { Plural } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { openCorrections } from '../../../api/identity';
import { sessionQuery } from '../../../api/session';

/** How many people wait for this keeper to correct their data; nothing where nobody does. */
export const CorrectionsNotice = () => {
  const { data: session } = useQuery(sessionQuery);
  const keeps = session?.roles.some((role) => role === 'agency-admin' || role === 'payroll-officer') ?? false;
  const { data } = useQuery({ ...openCorrections(), enabled: keeps });
  const waiting = (data?.items ?? []).filter(({ isOwn }) => !isOwn).length;
  if (!keeps || waiting === 0) return null;
  return (
    <Button component={Link} to="/admin/corrections" data-testid="corrections-notice">
      <Plural value={waiting} one="# perbaikan data menunggu" other="# perbaikan data menunggu" />
    </Button>
  );
};
