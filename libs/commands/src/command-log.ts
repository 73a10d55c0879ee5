import type { StreamStore } from '@kinerja/event-store';
import type { Route } from './route';

/** What a handler works on: streams, and the route that its announcements take. A service's runtime hands it out as `EVENT_STORE`. */
export type CommandLog = StreamStore & Readonly<{ route: Route }>;

/** The same store, whose handlers announce by `route`. */
export const withRoute = <S extends object>(store: S, route: Route): S & Readonly<{ route: Route }> =>
  Object.assign(store, { route });
