import { LoggedEvents, type EventCatalog } from '@kinerja/event-store';
import { DisclosureStore, ServedDisclosures, ServedTrail, type EventTrails, type TrailMounting } from '@kinerja/trail';
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

/** And of who was shown what. */
export const partsOfDisclosures = (trail: TrailMounting | undefined): Parts<object, ComposedRuntime> =>
  partsOf(
    ({ pool, dataSource }: ComposedRuntime) => ({
      disclosures: new ServedDisclosures(new DisclosureStore(pool), dataSource, trail?.namesOf),
    }),
    { disclosures: ServedDisclosures },
  );
