import { handlerFor, lastEventStore, type EventStore } from '@kinerja/event-store';
import { witnessDecider, type WitnessedLog, type WitnessEvent, type WitnessState } from '@kinerja/monitoring-domain';
import type { Pool } from 'pg';
import { witnessCatalog } from './witness.catalog';

const streamOf = ({ agency, service }: WitnessedLog): string => `witness-${agency}-${service}`;

/** Each event of these streams says all, so the last one is enough. Controllers inject the store by this function. */
export const witnessStore = (store: EventStore, pool: Pool): EventStore => lastEventStore(store, pool, witnessCatalog);

export const witnessHandler = (store: EventStore) => handlerFor(witnessDecider, store, streamOf);
export type WitnessHandler = ReturnType<typeof witnessHandler>;

/** What is known of a log now, for the proof that has to be checked before the rules are asked. */
export const witnessState = async (store: EventStore, log: WitnessedLog): Promise<WitnessState> => {
  const { events } = await store.load(streamOf(log));
  return (events as readonly unknown[] as readonly WitnessEvent[]).reduce(
    witnessDecider.evolve,
    witnessDecider.initialState,
  );
};
