import { handlerFor, withRoute, type CommandLog } from '@kinerja/commands';
import { lastEventStore } from '@kinerja/event-store';
import { witnessDecider, type WitnessedLog } from '@kinerja/monitoring-domain';
import type { Pool } from 'pg';
import { witnessCatalog } from './witness.catalog';

const streamOf = ({ agency, service }: WitnessedLog): string => `witness-${agency}-${service}`;

/** Each event of these streams says all, so the last one is enough. */
export const witnessStore = (log: CommandLog, pool: Pool): CommandLog =>
  withRoute(lastEventStore(log, pool, witnessCatalog), log.route);

export const witnessHandler = (store: CommandLog) => handlerFor(witnessDecider, store, streamOf);
export type WitnessHandler = ReturnType<typeof witnessHandler>;
