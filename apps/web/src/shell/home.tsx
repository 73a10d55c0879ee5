import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
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
  const navigate = useNavigate();
  const home = isAsking ? undefined : homeOf(session, { isUnfinished })?.path;
  const hasLed = useRef(false);
  // Once, whatever is asked again meanwhile: whoever taps the menu while the first page is fetched goes where they tapped, and not back.
  useEffect(() => {
    if (home === undefined || hasLed.current) return;
    hasLed.current = true;
    void navigate({ to: home, replace: true });
  }, [home, navigate]);
  return isAsking || home !== undefined ? null : <NoHome />;
};

const NoHome = () => (
  <EmptyNote title={<Trans>Belum ada halaman untuk peran Anda</Trans>}>
    <Trans>Akun ini bekerja lewat perintah `kinerja` di server. Minta peran lain kepada admin bila perlu.</Trans>
  </EmptyNote>
);
