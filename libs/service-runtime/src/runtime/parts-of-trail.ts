import { LoggedEvents, type EventCatalog } from '@kinerja/event-store';
import { ServedTrail, type EventTrails, type TrailMounting } from '@kinerja/trail';
import { partsOf, type ComposedRuntime, type Parts } from './parts';

/** What the routes of a service's trail work with. */
export const partsOfTrail = (
  { namesOf }: TrailMounting,
  trails: EventTrails,
  catalog: EventCatalog,
): Parts<object, ComposedRuntime> =>
  partsOf(
    ({ pool, dataSource: source, settings: { zone } }: ComposedRuntime) => ({
      trail: new ServedTrail({ log: new LoggedEvents(pool, catalog), trails, source, zone }, namesOf),
    }),
    { trail: ServedTrail },
  );
