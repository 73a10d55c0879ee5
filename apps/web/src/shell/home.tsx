import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { sessionQuery, type Session } from '../api/session';
import { useUnfinished } from '../first-steps/use-first-steps';
import { homeOf } from '../routes/access';
import { EmptyNote } from './empty-note';

export const Home = () => {
  const { data: session } = useQuery(sessionQuery);
  return session ? <HomeOf session={session} /> : <NoHome />;
};

const HomeOf = ({ session }: Readonly<{ session: Session }>) => {
  const { isAsking, isUnfinished } = useUnfinished(session);
  if (isAsking) return null;
  const home = homeOf(session, { isUnfinished });
  return home ? <Navigate to={home.path} replace /> : <NoHome />;
};

const NoHome = () => (
  <EmptyNote title={<Trans>Belum ada halaman untuk peran Anda</Trans>}>
    <Trans>Akun ini bekerja lewat perintah `kinerja` di server. Minta peran lain kepada admin bila perlu.</Trans>
  </EmptyNote>
);
