import { queryOptions } from '@tanstack/react-query';
import { onceProved } from '../session/once-proved';
import { read, type Page } from './http';
import { addressed, anyRequest, type AnswerOf, type ItemOf, type QueryName, type QueryRequest } from './operation';

/** Everything a service was asked is kept under its name, so that a command can refresh it. */
const keyOf = (name: QueryName, asked: object) => {
  const request = anyRequest(asked);
  const { service, path } = addressed(name, request);
  return [service, path, request.query ?? {}] as const;
};

/** A question to a service: `ask('GET planning/skps/{id}', { params: { id } })`. */
export const ask = <Name extends QueryName>(name: Name, request: QueryRequest<Name>) =>
  queryOptions<AnswerOf<Name>>({
    queryKey: keyOf(name, request),
    queryFn: ({ signal }) => onceProved(() => read(name, request, signal)),
  });

/** As `ask`, with what a screen needs of the answer. */
export const askFor = <Name extends QueryName, Data>(
  name: Name,
  request: QueryRequest<Name>,
  take: (answer: AnswerOf<Name>) => Data,
) =>
  queryOptions<Data>({
    queryKey: [...keyOf(name, request), 'taken'],
    queryFn: async ({ signal }) => take(await read(name, request, signal)),
  });

const LONGEST_PAGE = 200;

/** A list that is shown or searched as a whole, read page after page. */
export const askAll = <Name extends QueryName>(name: Name, request: QueryRequest<Name>) =>
  queryOptions<Page<ItemOf<Name>>>({
    queryKey: [...keyOf(name, request), 'all'],
    queryFn: async ({ signal }) => {
      const { query } = anyRequest(request);
      const items: ItemOf<Name>[] = [];
      for (let cursor: string | undefined; ;) {
        const asked = { ...request, query: { ...query, limit: LONGEST_PAGE, cursor } };
        const page = (await onceProved(() => read(name, asked, signal))) as Page<ItemOf<Name>>;
        items.push(...page.items);
        if (page.next === null) return { items, next: null };
        cursor = page.next;
      }
    },
  });
