import { useNavigate, useSearch } from '@tanstack/react-router';
import { trailParts, type TrailPart, type TrailSearch } from '../../api/trail';

const fields = ['part', 'from', 'to', 'by', 'about', 'stream', 'type'] as const;
type Field = (typeof fields)[number];

export type TrailFilterState = Readonly<{
  said: Readonly<Record<Field, string>>;
  part: TrailPart;
  asked: TrailSearch;
  see: (some: Partial<Record<Field, string>>) => void;
}>;

const isDay = (text: string): boolean => /^2[01]\d\d-\d\d-\d\d$/.test(text);

/** What the address says of what the trail shows: `?trail.part=planning&trail.stream=skp-…`. */
export const useTrailFilter = (parts: readonly TrailPart[]): TrailFilterState => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const said = Object.fromEntries(fields.map((field) => [field, String(search[`trail.${field}`] ?? '')])) as Readonly<
    Record<Field, string>
  >;
  const part = trailParts.find((one) => one === said.part && parts.includes(one)) ?? parts[0] ?? 'identity';
  const see: TrailFilterState['see'] = (some) => {
    const written = Object.fromEntries(
      Object.entries({ ...said, ...some }).map(([field, value]) => [
        `trail.${field}`,
        value === '' ? undefined : value,
      ]),
    );
    void navigate({
      to: '.',
      search: (before) => ({ ...before, ...written, 'trail.page': undefined }),
      ...{ replace: true, resetScroll: false },
    });
  };
  const isAsked = ([field, value]: readonly [string, string]): boolean =>
    field !== 'part' && value !== '' && (!['from', 'to'].includes(field) || isDay(value));
  const asked: TrailSearch = Object.fromEntries(Object.entries(said).filter(isAsked));
  return { said, part, asked, see };
};
