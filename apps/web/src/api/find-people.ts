import type { PeopleSearch } from './identity';
import { askFor } from './query';

/** Characters that people may be looked for by, as the service takes them. */
export const LONGEST_SEARCH = 100;

/** `detail` tells people of the same name apart: number, position, unit. */
export type FoundPerson = Readonly<{ employeeId: string; name: string; detail: string }>;

/** Looks for people by a part of a name or staff number. */
export type PeopleFinder = (wanted: string, limit: number) => ReturnType<typeof askPeople>;

const inOneLine = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

const askPeople = (query: PeopleSearch) =>
  askFor('GET identity/people', { query }, ({ items }): readonly FoundPerson[] =>
    items.map(({ employeeId, name, staffNumber, position, unitName }) => ({
      ...{ employeeId, name, detail: inOneLine([staffNumber, position, unitName]) },
    })),
  );

/** Everybody of the agency, for its administrators. */
export const amongEverybody: PeopleFinder = (search, limit) => askPeople({ search, limit });

/** Who holds a definitive post on a day, for administrators. */
export const amongPlaced =
  (day: string): PeopleFinder =>
  (search, limit) =>
    askPeople({ search, limit, placement: 'placed', on: day });

/** Who holds a post on a day, for anybody; how many are found the service decides. */
export const amongSubstitutes =
  (day: string): PeopleFinder =>
  (find) =>
    askFor('GET identity/delegations/substitutes', { query: { find, day } }, ({ items }): readonly FoundPerson[] =>
      items.map(({ employeeId, name, position }) => ({ employeeId, name, detail: position })),
    );
