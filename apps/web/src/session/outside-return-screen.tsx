import { Alert, Anchor, Skeleton, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem';
import { arriveOutside, outsideWayQuery, sessionQuery, type Session } from '../api/session';
import { FailureNote, ForAdmins } from '../shell/failure-note';
import { Door } from './door';
import { showOutsideLink } from './outside-link';
import { useEntering } from './use-entering';

const isCodeWanted = (error: Error): boolean => error instanceof Problem && error.code === 'sign-in.code-wanted';

/** The address held no word of the provider: there is no field that anybody could correct. */
const isUnreadable = (error: Error): error is Problem => error instanceof Problem && error.code === 'request.bad-shape';

/** What the browser came back with, which the address then tells no more. */
const useBroughtBack = (): string => {
  const [query] = useState(() => location.search.slice(1));
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  return query;
};

/** Who came back with the provider's word goes on at once: signed in, to the code, or to their own page to link it. */
const useArriving = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const place = useRef<'/' | '/me'>('/');
  const arrive = async (query: string): Promise<Session> => {
    const { session, link } = await arriveOutside(query);
    if (session) return session;
    showOutsideLink(link);
    place.current = '/me';
    const own = await client.fetchQuery(sessionQuery);
    if (!own) throw new Error('nobody is signed in who could link it');
    return own;
  };
  const entering = useEntering<string>(arrive);
  return {
    ...entering,
    mutate: (query: string) =>
      entering.mutate(query, {
        onSuccess: () => void navigate({ to: place.current, replace: true }),
        onError: (error) => isCodeWanted(error) && void navigate({ to: '/sign-in', replace: true }),
      }),
  };
};

/** Where the city's own provider sends the browser back to. */
export const OutsideReturnScreen = () => {
  const query = useBroughtBack();
  const { mutate, error } = useArriving();
  const isSent = useRef(false);
  useEffect(() => {
    if (isSent.current) return;
    isSent.current = true; // what was brought back counts once
    mutate(query);
  });
  return (
    <Door>
      {error && !isCodeWanted(error) ? (
        <>
          {isUnreadable(error) ? <Unreadable problem={error} /> : <FailureNote error={error} />}
          <Text size="sm">
            <Anchor component={Link} to="/" data-testid="back-to-sign-in">
              <Trans>Kembali ke halaman masuk</Trans>
            </Anchor>
          </Text>
        </>
      ) : (
        <Stack gap="sm" aria-busy="true" data-testid="loading">
          <Text size="sm">
            <Trans>Jawaban penyedia sedang diperiksa.</Trans>
          </Text>
          <Skeleton height={18} />
          <Skeleton height={18} width="60%" />
        </Stack>
      )}
    </Door>
  );
};

const Unreadable = ({ problem }: Readonly<{ problem: Problem }>) => {
  const { t } = useLingui();
  const { data } = useQuery(outsideWayQuery);
  const provider = data?.label ?? t`penyedia luar`;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      className="breakable"
      title={t`Masuk lewat ${provider} gagal`}
      data-testid="failure"
      c="dark.8"
    >
      <Stack gap="xs">
        <Text size="sm">
          <Trans>Kembali ke halaman masuk dan coba lagi.</Trans>
        </Text>
        <ForAdmins problem={problem} />
      </Stack>
    </Alert>
  );
};
