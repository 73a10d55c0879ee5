import { contextOf, type Contract } from '@kinerja/contracts';
import { withRoute, type CommandLog, type EffectsByType, type Route } from '@kinerja/commands';
import { memoryEventStore, MemoryLog, type EventCatalog, type EventStore } from '@kinerja/event-store';
import {
  contractsOf,
  declaredHandlers,
  MemoryInbox,
  openEnvelope,
  routeTo,
  startReactions,
  type Handlers,
  type HeardTable,
  type OpenEnvelope,
  type Reaction,
} from '@kinerja/messaging';
import { MemoryReactions, MemoryWork } from '@kinerja/processes';
import { MemoryTables, type TableProjection } from '@kinerja/projections';
import type { ComposedRuntime, ServiceDefinition, ServicePorts } from '@kinerja/service-runtime';
import { AGENCY, WRAPPING_KEY } from './agency';
import { openedOnce } from './opened-once';
import type { JobBoard } from './job-board';
import type { StoredJob } from './stored-job';
import { SqlDatabase } from './sql/sql-database';
import { SqlQuestions } from './sql/sql-questions';

/** What a service's parts and reactions are made from; every call through it may fail. */
export type Ports = ServicePorts & Readonly<{ store: EventStore & CommandLog; jobs: JobBoard }>;

/** What a service hears in the simulation, and what it does with it. */
export type Hearing = Readonly<{
  tables: readonly HeardTable[];
  reactions: readonly Reaction<ComposedRuntime>[];
  open: OpenEnvelope;
}>;

/** The tables and reactions that the service declares for what it hears of these contexts. */
const hearingOf = ({ heard, reactions }: ServiceDefinition, contexts: readonly string[]): Hearing => {
  const isOfThem = (type: string): boolean => contexts.includes(contextOf(type));
  const of = {
    tables: heard.filter(({ types }) => types.every(isOfThem)),
    reactions: reactions.filter(({ contract }) => isOfThem(contract.type)),
  };
  return { ...of, open: openedOnce(openEnvelope(contractsOf(of))) };
};

export const contractsHeard = ({ hearing }: Pick<Blueprint, 'hearing'>): readonly Contract[] => contractsOf(hearing);

/** For what a service makes of a whole runtime: it has no more of one than the ports. `parts`: what its `compose` made. */
export const composedOf = (ports: Ports, parts: object): ComposedRuntime =>
  ({ ...ports, parts }) as unknown as ComposedRuntime;

/** As the service's consumer runs them. */
export const handlersOf = (
  { name, hearing: { tables, reactions } }: Pick<Blueprint, 'name' | 'hearing'>,
  composed: ComposedRuntime,
): Handlers => declaredHandlers(name, { tables, reactions: startReactions(reactions, composed) });

/** A service as it is built for the simulation: the parts are those of production. */
export type Blueprint<Api extends object = object> = Pick<ServiceDefinition, 'ownReactions' | 'processes'> &
  Readonly<{
    name: string;
    catalog: EventCatalog;
    /** Over its own events. */
    projections: readonly TableProjection[];
    hearing: Hearing;
    route: Route;
    /** What its events say to others, by their type. */
    effects: EffectsByType;
    questions: SqlQuestions;
    compose: (ports: Ports) => Api;
  }>;

/** All services ask one PostgreSQL: their schemas differ, and the directory is the same for all. Whoever ran schedules closes it. */
export const database = new SqlDatabase();

/** Of what its app states and makes, in a city where only `contexts` are heard. */
export const blueprintOf = <Api extends object>(
  definition: ServiceDefinition,
  compose: (ports: Ports) => Api,
  contexts: readonly string[],
): Blueprint<Api> => {
  const { name, catalog, projections, ownReactions, processes, entities } = definition;
  const route = routeTo({ agency: AGENCY, service: name });
  return {
    ...{ name, catalog, projections, ownReactions, processes, route, compose },
    hearing: hearingOf(definition, contexts),
    effects: definition.effects(
      withRoute(memoryEventStore({ catalog, sealing: { wrappingKey: WRAPPING_KEY } }), route),
    ),
    questions: new SqlQuestions(database, entities),
  };
};

/** What of a service outlives its processes. */
export class Kept {
  readonly log = new MemoryLog();
  readonly tables = new MemoryTables();
  readonly inbox = new MemoryInbox(this.tables);
  /** Next offset to send, per topic and partition. */
  readonly cursor = new Map<string, bigint>();
  /** Rows at the beginning of the outbox that are known to be sent. */
  sent = 0;
  readonly jobs: StoredJob[] = [];
  readonly reactions = new MemoryReactions();
  readonly work = new MemoryWork();
}
