export { feature, type Feature, type FeatureParts } from './src/runtime/feature';
export { defineService, type BusSource, type ServiceDefinition } from './src/runtime/service-definition';
export type { StoreCheck } from './src/runtime/store-check';
export { partsOf, startParts, type ComposedRuntime } from './src/runtime/parts';
export type { ServicePorts, ServiceRuntime } from './src/runtime/service-runtime';
export { databaseSchemaOf, migrateService, NotPrepared, type OwnedDatabase } from './src/runtime/migrate-service';
export { startService, type RunningService } from './src/runtime/start-service';
export type { ServiceDrivers } from './src/runtime/service-drivers';
export type { ServiceStatus } from './src/runtime/service-status';
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
export type { LogLevel, ServiceSettings } from './src/settings/service-settings';
export { shellSettings, type ShellValues } from './src/settings/shell-settings';
export { serviceSettings } from './src/settings/from-environment';
export { runService, type ServiceProcess } from './src/runtime/run-service';
export { NothingSetAsideGuard, setAside } from './src/runtime/nothing-set-aside.guard';
export { notWitnessed, WitnessedLogGuard } from './src/witness/witnessed-log.guard';
