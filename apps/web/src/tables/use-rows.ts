import { useInfiniteQuery, useQueries, type InfiniteData } from '@tanstack/react-query';
import { useEffect } from 'react';
import { personWith } from '../api/directory';
import type { Page } from '../api/http';
import type { Column, Words } from './columns';

/** A list that a service gives page by page: `query(cursor)` is a question of `api/`. */
export type Source<Row> = Readonly<{
  query: (cursor?: string) => Readonly<{
    queryKey: readonly unknown[];
    queryFn?: unknown;
  }>;
  refetchInterval?: (rows: readonly Row[]) => number | false;
}>;

type Ask<Row> = (context: Readonly<{ signal: AbortSignal }>) => Promise<Page<Row>>;

/**
 * The rows that are there, and whether all are. One page is asked for at once; more when the reader goes on, and all of them when
 * something is sorted or looked for, which is true only of the whole.
 */
export const useRows = <Row>({ query, refetchInterval }: Source<Row>, isEnough: (rows: number) => boolean) => {
  type Pages = InfiniteData<Page<Row>, string | undefined>;
  const pages = useInfiniteQuery<Page<Row>, Error, Pages, readonly unknown[], string | undefined>({
    queryKey: [...query().queryKey, 'pages'],
    queryFn: ({ pageParam, signal }) => (query(pageParam).queryFn as Ask<Row>)({ signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    ...(refetchInterval && {
      refetchInterval: ({ state }) => refetchInterval(state.data?.pages.flatMap(({ items }) => items) ?? []),
    }),
  });
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = pages;
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const isMore = data !== undefined && hasNextPage && !isEnough(rows.length);
  useEffect(() => {
    if (isMore && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [isMore, rows.length, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  /** Everything, for a file. @throws Problem */
  const all = async (): Promise<readonly Row[]> => {
    let last: typeof pages = pages;
    while (last.hasNextPage) last = await fetchNextPage({ throwOnError: true });
    return (last.data?.pages ?? []).flatMap(({ items }) => items);
  };
  return { pages, rows, isWhole: data !== undefined && !hasNextPage, isMore, all };
};

/** Names of the people in a column that shows people; asked for a hundred at a time. */
export const useWords = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Words & Readonly<{ isKnown: boolean }> => {
  const person = columns.find((column) => column.person)?.person;
  return useNames(person ? [...new Set(rows.map(person))] : []);
};

export const useNames = (ids: readonly string[]): Words & Readonly<{ isKnown: boolean }> =>
  useQueries({
    queries: ids.map(personWith),
    combine: (names) => {
      const known = new Map(ids.map((id, index) => [id, names[index]?.data?.name]));
      return { nameOf: (id: string) => known.get(id), isKnown: names.every(({ isPending }) => !isPending) };
    },
  });
