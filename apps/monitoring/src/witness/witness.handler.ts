import { handlerFor, withRoute, type CommandLog } from '@kinerja/commands';
import { lastEventStore } from '@kinerja/event-store';
import { witnessDecider, type WitnessedLog, type WitnessState } from '@kinerja/monitoring-domain';
import type { Pool } from 'pg';
import { witnessCatalog } from './witness.catalog';

const streamOf = ({ agency, service }: WitnessedLog): string => `witness-${agency}-${service}`;

/** Each event of these streams says all, so the last one is enough. Controllers inject the store by this function. */
export const witnessStore = (log: CommandLog, pool: Pool): CommandLog =>
  withRoute(lastEventStore(log, pool, witnessCatalog), log.route);

export const witnessHandler = (store: CommandLog) => handlerFor(witnessDecider, store, streamOf);
export type WitnessHandler = ReturnType<typeof witnessHandler>;

/** What is known of a log now, for the proof that has to be checked before the rules are asked. */
export const witnessState = (store: CommandLog, log: WitnessedLog): Promise<WitnessState> =>
  witnessHandler(store).state(log);
