export { feature, type Feature, type FeatureParts } from './src/runtime/feature';
export { defineService, type BusSource, type ServiceDefinition } from './src/runtime/service-definition';
export type { ServiceRuntime } from './src/runtime/service-runtime';
export { databaseSchemaOf, migrateService, NotPrepared, type OwnedDatabase } from './src/runtime/migrate-service';
export { startService, type RunningService } from './src/runtime/start-service';
export type { ServiceDocument } from './src/http/open-api';
export type { ServiceDrivers } from './src/runtime/service-drivers';
export type { ServiceStatus } from './src/runtime/service-status';
export { systemClock, type Clock } from './src/runtime/clock';
export {
  CLOCK,
  DATA_SOURCE,
  EVENT_STORE,
  JOBS,
  POOL,
  PROCESSES,
  PROJECTIONS,
  RUNTIME,
  SETTINGS,
} from './src/runtime/tokens';
export { signAccessToken, type SignedIn } from './src/auth/access-token';
export { Caller, CallerAccount, CallerRoles } from './src/auth/caller';
export { Access } from './src/auth/route-access';
export { RouteWithoutPolicy, type ServedRoute } from './src/auth/served-routes';
export { IfMatch } from './src/commands/if-match';
export { NotACommand } from './src/commands/not-a-command';
export { FormBody, LargeBody } from './src/http/fastify';
export type { LogLevel, ServiceSettings } from './src/settings/service-settings';
export { shellSettings, type ShellValues } from './src/settings/shell-settings';
export { serviceSettings } from './src/settings/from-environment';
export { runService, type ServiceProcess } from './src/runtime/run-service';
export type { ControlLinesOf } from './src/control-totals/books';
export type { ControlTotals } from './src/control-totals/control-totals.desk';
export { controlTotalsFeature } from './src/control-totals/control-totals.feature';
export { listOrder, PageQuery, type Page } from './src/http/page';
export { Witnessing, witnessingOf, type Round, type WitnessingOptions } from './src/witness/witnessing';
export { NothingSetAsideGuard, setAside } from './src/runtime/nothing-set-aside.guard';
export { notWitnessed, WitnessedLogGuard } from './src/witness/witnessed-log.guard';
export { readModelsBehind } from './src/http/known-problem';
export { pageById } from './src/http/page-by-id';
