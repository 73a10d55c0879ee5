import { queryOptions } from '@tanstack/react-query';
import { read, type Page, type Parameters, type Service } from './http';

/** A question to a service; everything a service was asked is kept under its name, so that a command can refresh it. */
export const ask = <T>(service: Service, path: string, query: Parameters = {}) =>
  queryOptions<T>({
    queryKey: [service, path, query],
    queryFn: ({ signal }) => read<T>(service, path, query, signal),
  });

const LONGEST_PAGE = 200;

/** A list that is shown or searched as a whole, read page after page. */
export const askAll = <T>(service: Service, path: string, query: Parameters = {}) =>
  queryOptions<Page<T>>({
    queryKey: [service, path, query, 'all'],
    queryFn: async ({ signal }) => {
      const items: T[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await read<Page<T>>(service, path, { ...query, limit: LONGEST_PAGE, cursor }, signal);
        items.push(...page.items);
        if (!page.next) return { items, next: null };
        cursor = page.next;
      }
    },
  });
