import type { OwnReaction, Process } from '@kinerja/processes';
import type { Contract } from '@kinerja/contracts';
import type { Entity } from '@kinerja/database';
import { effectsByType, type CommandLog, type EffectsByType } from '@kinerja/commands';
import type { EventCatalog } from '@kinerja/event-store';
import type { Bus } from '@kinerja/messaging';
import type { TableProjection } from '@kinerja/projections';
import type { DynamicModule } from '@nestjs/common';
import { controlTotalsCatalog } from '../control-totals/control-totals.catalog';
import type { ControlTotalsStated } from '../control-totals/control-totals.decider';
import { publishOn, type ControlTotals } from '../control-totals/control-totals.desk';
import type { ServiceRuntime } from './service-runtime';

/** Where a service hears its contracts. */
export type BusSource = Readonly<{ bus: Bus; topics: readonly string[] }>;

/** A service as its app states it: what it keeps, what it hears, what it serves. */
export type ServiceDefinition = Readonly<{
  /** The context: name of the read models' schema, of the topics, of its consumer. */
  name: string;
  catalog: EventCatalog;
  /**
   * What each event of the catalog says and reserves, taken from its handler: `kinerja verify` computes outbox and
   * reservations anew from the log. A change of what an event already in the log says or reserves is a new version of the event.
   */
  effects?: (store: CommandLog) => EffectsByType;
  /** Over its own events. */
  projections: readonly TableProjection[];
  /** Over messages of the contracts it hears; consumers return `projected(…)` of these, `kinerja verify` replays them. */
  heard?: readonly TableProjection[];
  /** Every contract, in every version, that its `@EventPattern` methods understand. */
  hears: readonly Contract[];
  /** All TypeORM entities, also those filled from messages. */
  entities: readonly Entity[];
  /** Folder with `NNNN_name.sql`: schema, tables, grants to `:app_role`. */
  migrations: string;
  /** How it counts what the centre should hold of it; for services that publish federated contracts. */
  controlTotals?: ControlTotals;
  /** What follows from its own events, worked in over its own log. */
  ownReactions?: (runtime: ServiceRuntime) => readonly OwnReaction[];
  /** Work over many, which reactions and messages make due. */
  processes?: (runtime: ServiceRuntime) => readonly Process[];
  /** Feature modules; each imports `runtime.module` for the tokens. */
  modules: (runtime: ServiceRuntime) => readonly DynamicModule[];
}>;

const withControlTotals = (definition: ServiceDefinition, totals: ControlTotals): ServiceDefinition => {
  const { catalog, effects } = definition;
  const stated = effectsByType<ControlTotalsStated>({ ControlTotalsStated: { publish: publishOn(totals.contract) } });
  return {
    ...definition,
    catalog: { ...catalog, ...controlTotalsCatalog },
    ...(effects && { effects: (store) => ({ ...effects(store), ...stated }) }),
  };
};

/** Checks what the compiler cannot. @throws RangeError for a name that is no context. */
export const defineService = (definition: ServiceDefinition): ServiceDefinition => {
  if (!/^[a-z]+$/.test(definition.name))
    throw new RangeError(`a service is named like its context: ${definition.name}`);
  return definition.controlTotals ? withControlTotals(definition, definition.controlTotals) : definition;
};
