import type { OwnReaction, Process } from '@kinerja/processes';
import type { Contract } from '@kinerja/contracts';
import { readTablesOf, type Entity, type MigrationFolder } from '@kinerja/database';
import type { CommandLog, EffectsByType } from '@kinerja/commands';
import type { EventCatalog } from '@kinerja/event-store';
import { contractsOf, type Bus, type HeardTable, type Reaction } from '@kinerja/messaging';
import type { TableProjection } from '@kinerja/projections';
import { policyOf } from '@kinerja/http-edge';
import {
  disclosureController,
  disclosureMigrations,
  processingController,
  requireWords,
  trailController,
  type EventTrails,
  type RegisterEntry,
  type TrailMounting,
} from '@kinerja/trail';
import type { Type } from '@nestjs/common';
import type { Feature, MadeOf } from './feature';
import type { ComposedRuntime, Parts } from './parts';
import { registerFor } from './mounted-register';
import { partsOfDisclosures, partsOfTrail } from './parts-of-trail';
import type { StoreCheck } from './store-check';

/** Where a service hears its contracts. */
export type BusSource = Readonly<{ bus: Bus; topics: readonly string[] }>;

/** A service as its app states it. */
export type ServiceStatement<Made extends object> = Readonly<{
  /** The context: name of the read models' schema, of the topics, of its consumer. */
  name: string;
  features: readonly Feature<Made>[];
  /** What its controllers work with: `partsOf(compose, { skp: skpHandler })`. */
  parts?: Parts<Made>;
  /** Who reads what people did in it, from its log; where it is left out nobody does. */
  trail?: TrailMounting;
  /** Folder with `NNNN_name.sql` for stores that are no projections: schema, tables, grants to `:app_role`. */
  migrations?: string;
}>;

/** A service as it is run and checked: what its features come to. */
export type ServiceDefinition = Readonly<{
  name: string;
  /** Every event that the service writes. */
  catalog: EventCatalog;
  /**
   * What each event of the catalog says and reserves, taken from its handler: `kinerja verify` computes outbox and
   * reservations anew from the log. A change of what an event already in the log says or reserves is a new version of the event.
   */
  effects: (store: CommandLog) => EffectsByType;
  /** Tables over its own events. */
  projections: readonly TableProjection[];
  /** Tables over messages: its consumer fills them, `kinerja verify` replays them. */
  heard: readonly HeardTable[];
  reactions: readonly Reaction<ComposedRuntime>[];
  /** What follows from its own events, worked in over its own log. */
  ownReactions: readonly MadeOf<OwnReaction>[];
  /** Work over many, which reactions and messages make due. */
  processes: readonly MadeOf<Process>[];
  /** Every contract, in every version, that its tables and reactions name. */
  hears: readonly Contract[];
  /** The row classes of all tables. */
  entities: readonly Entity[];
  /** What `kinerja verify` asks of the tables that are no projections. */
  checks: readonly StoreCheck[];
  controllers: readonly Type[];
  /** What it is made of. */
  parts: Parts;
  /** What its features bring along for controllers of their own. */
  featureParts: readonly Parts<object, ComposedRuntime>[];
  migrations?: string;
  /** Why it keeps what it keeps of people, and who reads it (TRL-011). */
  register: readonly RegisterEntry[];
  /** Schemas that its features bring along. */
  featureMigrations: readonly MigrationFolder[];
}>;

const isHeard = (table: TableProjection | HeardTable): table is HeardTable => 'contracts' in table;

const requireDistinct = (what: string, names: readonly unknown[]): void => {
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined)
    throw new RangeError(`${what} ${typeof twice === 'function' ? twice.name : String(twice)} is stated twice`);
};

const requireUnambiguous = (features: readonly Feature[], definition: ServiceDefinition) => {
  const { entities, reactions, parts, featureParts } = definition;
  const events = features.flatMap(({ catalog }) => Object.keys(catalog));
  requireDistinct('event', events);
  requireDistinct('table', entities.map((entity) => entity.name)); // prettier-ignore
  // Their checkpoints are kept under these names, whatever schema they stand in.
  requireDistinct('table', readTablesOf(entities).map(({ path }) => path.replace(/^.*\./, ''))); // prettier-ignore
  requireDistinct('reaction', reactions.map(({ name }) => name)); // prettier-ignore
  requireDistinct('part', [parts, ...featureParts].flatMap(({ tokens }) => Object.values(tokens))); // prettier-ignore
};

/** Made of nothing. */
const noParts: Parts = { compose: () => ({}), tokens: {} };

type Mounted = Pick<ServiceDefinition, 'controllers' | 'featureParts' | 'featureMigrations'>;
const nothingMounted: Mounted = { controllers: [], featureParts: [], featureMigrations: [] };

/** @throws RangeError for an event without words */
const mounted = (trail: TrailMounting | undefined, trails: EventTrails, catalog: EventCatalog): Mounted => {
  if (!trail) return nothingMounted;
  requireWords(catalog, trails);
  return {
    ...nothingMounted,
    controllers: [trailController(trail, Object.keys(catalog))],
    featureParts: [partsOfTrail(trail, trails, catalog)],
  };
};

/** Which of the policies that routes name show what is sensitive of others. */
const disclosing = (controllers: readonly Type[]): readonly string[] => {
  const methods = controllers.flatMap(({ prototype }: { prototype: object }) =>
    Object.values(Object.getOwnPropertyDescriptors(prototype)).map(({ value }) => value as unknown),
  );
  const policies = methods.flatMap((method) => (typeof method === 'function' ? (policyOf(method) ?? []) : []));
  const names = policies.flatMap(({ name, discloses }) => (typeof discloses === 'object' ? [name] : []));
  return [...new Set(names)].sort();
};

/** Rule TRL-008: who is shown what is recorded in the service that shows it, and read there. */
const mountedDisclosures = (controllers: readonly Type[], trail: TrailMounting | undefined): Mounted => {
  const operations = disclosing(controllers);
  if (operations.length === 0) return nothingMounted;
  return {
    controllers: [disclosureController(operations)],
    featureParts: [partsOfDisclosures(trail)],
    featureMigrations: [{ name: 'disclosures', folder: disclosureMigrations }],
  };
};

const derived = ({ name, features, parts = noParts, ...stated }: ServiceStatement<object>): ServiceDefinition => {
  const tables = features.flatMap((feature) => feature.tables);
  const heard = tables.filter(isHeard);
  const reactions = features.flatMap((feature) => feature.reactions);
  const stores = features.flatMap((feature) => feature.stores);
  const catalog = Object.assign({}, ...features.map((feature) => feature.catalog)) as EventCatalog;
  const trails = Object.assign({}, ...features.map((feature) => feature.trails)) as EventTrails;
  const trail = mounted(stated.trail, trails, catalog);
  const controllers = [...features.flatMap((feature) => feature.controllers), ...trail.controllers];
  const disclosures = mountedDisclosures(controllers, stated.trail);
  const discloses = disclosures.controllers.length > 0;
  const register = registerFor(stated.trail, { features, catalog, trails, discloses });
  const shown = stated.trail ? [processingController(register, Object.keys(catalog))] : [];
  const fromFeatures = features.flatMap((feature) => feature.parts ?? []);
  return {
    ...(stated.migrations !== undefined && { migrations: stated.migrations }),
    ...{ name, heard, reactions, hears: contractsOf({ tables: heard, reactions }) },
    catalog,
    effects: (store) => Object.assign({}, ...features.map(({ effects }) => effects(store))) as EffectsByType,
    projections: tables.filter((table) => !isHeard(table)),
    featureMigrations: [...features.flatMap((feature) => feature.migrations), ...disclosures.featureMigrations],
    entities: [...tables.map(({ entity }) => entity as Entity), ...stores],
    checks: features.flatMap((feature) => feature.checks),
    ownReactions: features.flatMap((feature) => feature.ownReactions),
    processes: features.flatMap((feature) => feature.processes),
    controllers: [...controllers, ...disclosures.controllers, ...shown],
    register,
    ...{ parts, featureParts: [...fromFeatures, ...trail.featureParts, ...disclosures.featureParts] },
  };
};

/** @throws RangeError for a name that is no context, and for an event, table, reaction or part that two features state. */
export const defineService = <Made extends object = object>(stated: ServiceStatement<Made>): ServiceDefinition => {
  // Its features were held against what it makes; whoever runs it hands them all of it.
  const statement = stated as unknown as ServiceStatement<object>;
  if (!/^[a-z]+$/.test(statement.name)) throw new RangeError(`a service is named like its context: ${statement.name}`);
  const definition = derived(statement);
  requireUnambiguous(statement.features, definition);
  return definition;
};
