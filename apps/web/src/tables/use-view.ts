import { useNavigate, useSearch } from '@tanstack/react-router';
import type { View } from './columns';

/** How the address says a table is seen; changing it changes the address, so that it can be sent on and come back to. */
export const useView = (name: string, begin: Pick<View, 'sort'>) => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const said = (part: string): string => String(search[`${name}.${part}`] ?? '');
  const page = Math.trunc(Number(said('page')));
  const view: View = {
    sort: said('sort') || begin.sort,
    find: said('find'),
    page: page >= 1 ? page : 1,
  };
  /** What is as it begins with is left out of the address. */
  const see = (some: Partial<View>): void => {
    const next = { ...view, page: 1, ...some };
    const written = {
      [`${name}.sort`]: next.sort === begin.sort ? undefined : next.sort,
      [`${name}.find`]: next.find === '' ? undefined : next.find,
      [`${name}.page`]: next.page === 1 ? undefined : next.page,
    };
    void navigate({ to: '.', search: (before) => ({ ...before, ...written }), replace: true, resetScroll: false });
  };
  return { view, see };
};
