import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureNote } from './failure-note';

type LoadedProps<T> = Readonly<{
  query: UseQueryResult<T>;
  /** Height in lines of the grey bars shown while waiting. */
  lines?: number;
  children: (data: T) => ReactNode;
}>;

/** The three states of every answer: on its way, failed, here. What is here stays while it is asked for again. */
export const Loaded = <T,>({ query, lines = 3, children }: LoadedProps<T>) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <FailureNote error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Stack gap="sm" aria-busy="true" data-testid="loading">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={line === lines - 1 ? '60%' : '100%'} />
      ))}
    </Stack>
  );
};
