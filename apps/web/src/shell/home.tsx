import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import { homeOf } from '../routes/access';
import { EmptyNote } from './empty-note';

export const Home = () => {
  const { data: session } = useQuery(sessionQuery);
  const home = session ? homeOf(session) : undefined;
  if (home) return <Navigate to={home.path} replace />;
  return (
    <EmptyNote title={<Trans>Belum ada halaman untuk peran Anda</Trans>}>
      <Trans>Akun ini bekerja lewat perintah `kinerja` di server. Minta peran lain kepada admin bila perlu.</Trans>
    </EmptyNote>
  );
};
