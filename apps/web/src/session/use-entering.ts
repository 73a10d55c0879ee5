import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { addressOf } from '../api/http';
import { sessionQuery, type Session } from '../api/session';

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
    onSuccess: (session) => {
      const home = session.home === undefined ? undefined : addressOf(session.home);
      if (home !== undefined && home !== document.baseURI) return location.assign(home);
      client.setQueryData(sessionQuery.queryKey, session);
      void navigate({ to: '/', replace: true });
    },
  });
};
