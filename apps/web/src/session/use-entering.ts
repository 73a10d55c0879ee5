import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { addressOf } from '../api/http';
import { Problem } from '../api/problem';
import { sessionQuery, type Session } from '../api/session';
import { noteCodeWanted, noteLapsed } from './half-sign-in';
import { accountSignedIn, markSignedIn, markSignedInAt } from './signed-in-mark';
import { forgetAnswers } from './watch-account';

/** Whoever was asked to sign in again goes on where they were; somebody else on the same device begins at home. */
const leadsHome = (before: string | undefined, { accountId }: Session): boolean => {
  const here = location.pathname.slice(new URL(document.baseURI).pathname.length);
  return ['', 'sign-in', 'activate'].includes(here) || (before !== undefined && before !== accountId);
};

/** The second step is done where the account is at home: its door has the first one in a cookie. */
const goOnWithCode = ({ facts: { home } }: Problem): void => {
  const place = typeof home === 'string' ? addressOf(home) : document.baseURI;
  if (place === document.baseURI) noteCodeWanted(true);
  else location.replace(place);
};

/**
 * Coming in, by password or by activation. Also at the city's front door: an account of another place is sent home with a
 * full page load.
 */
export const useEntering = <Request>(send: (request: Request) => Promise<Session>) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation<Session, Error, Request>({
    mutationFn: send,
    retry: false,
    onError: (error) => {
      if (!(error instanceof Problem)) return;
      if (error.code === 'sign-in.code-wanted') goOnWithCode(error);
      if (error.code === 'sign-in.start-over') noteLapsed();
    },
    onSuccess: (session) => {
      const before = accountSignedIn();
      const home = session.home === undefined ? undefined : addressOf(session.home);
      if (home !== undefined && home !== document.baseURI) {
        markSignedInAt(new URL(home).pathname, session.accountId);
        return location.replace(home);
      }
      if (before !== session.accountId) forgetAnswers(client);
      markSignedIn(session.accountId);
      client.setQueryData(sessionQuery.queryKey, session);
      if (leadsHome(before, session)) void navigate({ to: '/', replace: true });
    },
  });
};
