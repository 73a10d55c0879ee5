import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './api/problem';
import { sessionQuery } from './api/session';

/** A 401 of any service means that the session is over, and that a set-up is due may be news: the frame shows what then has to be done. */
const toldOfSession = (error: Error): void => {
  if (!(error instanceof Problem)) return;
  if (error.status === 401) queryClient.setQueryData(sessionQuery.queryKey, null);
  if (error.code === 'second-factor.demanded') void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
};

/** Reading again is always safe; a command goes out again under its own key, so that it has one effect. */
const isWorthAnotherTry = (tries: number, error: Error): boolean =>
  tries < 2 && error instanceof Problem && error.isUndecided;

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: toldOfSession }),
  mutationCache: new MutationCache({ onError: toldOfSession }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: isWorthAnotherTry, networkMode: 'always' },
    mutations: { retry: isWorthAnotherTry, networkMode: 'always' },
  },
});
