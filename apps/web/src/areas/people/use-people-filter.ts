import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PeopleSearch } from '../../api/identity';

const placements = ['placed', 'ended', 'never'] as const;
type Placement = (typeof placements)[number];

export type PeopleFilterState = Readonly<{
  find: string;
  unit: string;
  state: string;
  asked: Pick<PeopleSearch, 'search' | 'unitId' | 'placement'>;
  see: (some: Readonly<{ find?: string; unit?: string; state?: string }>) => void;
}>;

/** What the address says of whom the list shows: `?people.find=siti&people.unit=<id>&people.state=ended`. */
export const usePeopleFilter = (): PeopleFilterState => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const said = (part: string): string => String(search[`people.${part}`] ?? '');
  const [find, unit, state] = [said('find'), said('unit'), said('state')];
  const placement: Placement | undefined = placements.find((one) => one === state);
  const see: PeopleFilterState['see'] = (some) => {
    const next = { find, unit, state, ...some };
    const written = Object.fromEntries(
      Object.entries(next).map(([part, value]) => [`people.${part}`, value === '' ? undefined : value]),
    );
    void navigate({
      to: '.',
      search: (before) => ({ ...before, ...written, 'list.page': undefined }),
      ...{ replace: true, resetScroll: false },
    });
  };
  const asked = {
    ...(find !== '' && { search: find }),
    ...(unit !== '' && { unitId: unit }),
    ...(placement && { placement }),
  };
  return { find, unit, state, asked, see };
};
