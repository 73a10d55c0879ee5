import type { Entity, MigrationFolder } from '@kinerja/database';
import type { CommandLog, EffectsByType, EventEffects } from '@kinerja/commands';
import type { EventCatalog, EventKind } from '@kinerja/event-store';
import type { Event } from '@kinerja/kernel';
import type { HeardTable, Reaction } from '@kinerja/messaging';
import type { OwnReaction, Process } from '@kinerja/processes';
import type { TableProjection } from '@kinerja/projections';
import type { EventTrails, TrailOf } from '@kinerja/trail';
import type { Type } from '@nestjs/common';
import type { ComposedRuntime, Parts } from './parts';
import type { StoreCheck } from './store-check';

/** `skpHandler`: makes the handler over a log. Here it says what its events bring about; who carries commands out has it from `compose`. */
export type HandlerOf<E extends Event> = (store: CommandLog) => Readonly<{ effects: EventEffects<E> }>;

/** The kind of every event that a handler writes; forgetting one does not compile. */
export type KindsOf<E extends Event> = Readonly<Record<E['type'], EventKind>>;

/** Made once, from what a running service has; `Needs`: of what its `compose` makes. */
export type MadeOf<Part, Needs extends object = object> = (composed: ComposedRuntime<Needs>) => Part;

/** An aggregate's events and the one handler that writes them; neither for a feature that writes none. */
type Written<E extends Event> =
  Readonly<{ events: KindsOf<E>; handler: HandlerOf<E> }> | Readonly<{ events?: never; handler?: never }>;

/** What a feature adds to its service; whatever it has none of is left out. */
export type FeatureParts<E extends Event, Needs extends object> = Written<E> &
  Readonly<{
    /** Kinds of events that stand in the log and are written no more, and that never said or reserved anything. */
    formerEvents?: EventCatalog;
    /** What people read of its events; of each, or it does not compile. */
    trail?: TrailOf<E>;
    /** And of the former ones. */
    formerTrail?: EventTrails;
    /** Read tables: of the service's own events (`tableProjection`) and of messages (`heardTable`). */
    tables?: readonly (TableProjection | HeardTable)[];
    /** Entities of tables that are written by hand and are no projections. */
    stores?: readonly Entity[];
    /** What `kinerja verify` asks of those tables. */
    checks?: readonly StoreCheck[];
    /** SQL of a schema that the feature brings along, whatever the service. */
    migrations?: readonly MigrationFolder[];
    /** Commands that follow from messages. */
    reactions?: readonly Reaction<ComposedRuntime<Needs>>[];
    /** What follows from the service's own events, worked in over its own log. */
    ownReactions?: readonly MadeOf<OwnReaction, Needs>[];
    /** Work over many, which reactions and messages make due. */
    processes?: readonly MadeOf<Process, Needs>[];
    controllers?: readonly Type[];
    /** What a lib brings along for its own controllers; the parts of a service itself are made by its `compose`. */
    parts?: Parts<object, ComposedRuntime<Needs>>;
  }>;

/** A feature as `defineService` takes it apart. `Needs`: what it works with of what the service's `compose` makes. */
export type Feature<Needs extends object = object> = Readonly<{
  catalog: EventCatalog;
  trails: EventTrails;
  effects: (store: CommandLog) => EffectsByType;
  tables: readonly (TableProjection | HeardTable)[];
  stores: readonly Entity[];
  checks: readonly StoreCheck[];
  migrations: readonly MigrationFolder[];
  reactions: readonly Reaction<ComposedRuntime<Needs>>[];
  ownReactions: readonly MadeOf<OwnReaction, Needs>[];
  processes: readonly MadeOf<Process, Needs>[];
  controllers: readonly Type[];
  parts?: Parts<object, ComposedRuntime<Needs>>;
}>;

const writtenBy = <E extends Event>(
  make: HandlerOf<E>,
  events: EventCatalog,
): Pick<Feature, 'catalog' | 'effects'> => ({
  catalog: events,
  effects: (store) => {
    const effects = make(store).effects as EventEffects<Event>;
    return Object.fromEntries(Object.keys(events).map((type) => [type, effects]));
  },
});

const noParts = {
  tables: [],
  stores: [],
  checks: [],
  migrations: [],
  reactions: [],
  ownReactions: [],
  processes: [],
  controllers: [],
};
const nothingWritten = { catalog: {}, effects: () => ({}) };

/**
 * The table of contents of one aggregate, beside its controller: `feature({ events, handler, tables, controllers, … })`. Put it
 * into the service's list of features; nothing else need be told of it.
 */
export const feature = <E extends Event = never, Needs extends object = object>(
  parts: FeatureParts<E, Needs>,
): Feature<Needs> => {
  const { events, handler, formerEvents = {}, trail = {}, formerTrail = {}, ...stated } = parts;
  const written = events && handler ? writtenBy(handler, events) : nothingWritten;
  const silent = Object.fromEntries(Object.keys(formerEvents).map((type) => [type, {}]));
  return {
    ...{ ...noParts, ...stated },
    catalog: { ...formerEvents, ...written.catalog },
    trails: { ...formerTrail, ...trail } as EventTrails,
    effects: (store) => ({ ...silent, ...written.effects(store) }),
  };
};
