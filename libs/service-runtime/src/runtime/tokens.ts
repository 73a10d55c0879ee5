/** What a provider or controller may ask for: `@Inject(CLOCK) clock: Clock`. */
export const EVENT_STORE = Symbol('EventStore');
export const DATA_SOURCE = Symbol('DataSource');
export const CLOCK = Symbol('Clock');
export const JOBS = Symbol('Jobs');
export const PROJECTIONS = Symbol('ProjectionRunner');
export const PROCESSES = Symbol('ProcessQueue');
export const SETTINGS = Symbol('ServiceSettings');
/** The service's own `pg` pool, for SQL by hand where the plan asks for it. */
export const POOL = Symbol('Pool');
/** All of them at once, for a provider that is made from several: `useFactory: (runtime: ServiceRuntime) => …`. */
export const RUNTIME = Symbol('ServiceRuntime');
