import { Button } from '@mantine/core';
import { Plural } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { peopleFaultCounts } from '../../api/identity';
import { sessionQuery } from '../../api/session';

/** How many accounts are still in use of people who hold no post any more; nothing where there is none. */
export const LeaversNotice = () => {
  const { data: session } = useQuery(sessionQuery);
  const isAdministrator = session?.roles.includes('agency-admin') ?? false;
  const { data } = useQuery({ ...peopleFaultCounts(), enabled: isAdministrator });
  const left = data === undefined ? 0 : data.counts['role-without-post'] + data.counts['account-without-post'];
  if (!isAdministrator || left === 0) return null;
  return (
    <Button component={Link} to="/admin/people/quality" data-testid="leavers-notice">
      <Plural value={left} one="# akun tanpa jabatan masih aktif" other="# akun tanpa jabatan masih aktif" />
    </Button>
  );
};
