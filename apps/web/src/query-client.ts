import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './api/problem';
import { sessionQuery } from './api/session';

/** A 401 of any service means that the session is over: the frame then shows the sign-in page in place. */
const endSessionOn401 = (error: Error): void => {
  if (error instanceof Problem && error.status === 401) queryClient.setQueryData(sessionQuery.queryKey, null);
};

/** Reading again is always safe; a command goes out again under its own key, so that it has one effect. */
const isWorthAnotherTry = (tries: number, error: Error): boolean =>
  tries < 2 && error instanceof Problem && error.isUndecided;

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: endSessionOn401 }),
  mutationCache: new MutationCache({ onError: endSessionOn401 }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: isWorthAnotherTry, networkMode: 'always' },
    mutations: { retry: isWorthAnotherTry, networkMode: 'always' },
  },
});
