import { facts, type TrailOf, type TrailTerm } from '@kinerja/trail';
import type { ColumnMapEvent } from './column-map.events';

const setup = { object: 'column-map', isConfiguration: true } as const;
/** Every import has a name in the trail; `defineService` of its service was told so. */
const kind = (of: Readonly<{ kind: string }>) => facts.term('import-kind', of.kind as TrailTerm);

export const columnMapTrail: TrailOf<ColumnMapEvent> = {
  ColumnMapSaved: {
    ...{ ...setup, replaces: ({ fingerprint }) => fingerprint },
    facts: (data) => [...kind(data), ...facts.text('map-name', data.name)],
  },
  ColumnMapRenamed: {
    ...{ ...setup, replaces: ({ fingerprint }) => fingerprint },
    facts: (data) => [...kind(data), ...facts.text('map-name', data.name)],
  },
  ColumnMapRemoved: { ...setup, facts: kind },
};
