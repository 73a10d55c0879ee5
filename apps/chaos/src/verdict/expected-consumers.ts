import type { Contract } from '@kinerja/contracts';
import { CENTRE } from '@kinerja/installation';
import { federatedTopicsOf, parseTopic, topicsOf } from '@kinerja/messaging';

/** A service as it declares itself; its consumer is called like it. */
export type Declared = Readonly<{ name: string; hears: readonly Contract[] }>;
/** Names of the consumers that must have worked in what a topic holds. */
export type ConsumersOf = (topic: string) => readonly string[];

/** What the services declare to hear: in an agency its own topics, at the centre what the agencies let out. */
export const expectedConsumers =
  ({ agency, centre }: Readonly<{ agency: readonly Declared[]; centre: readonly Declared[] }>): ConsumersOf =>
  (topic) => {
    const { agency: code, federated } = parseTopic(topic);
    if (code === CENTRE) return [];
    const consumers = federated ? centre : agency;
    const topics = federated ? federatedTopicsOf : topicsOf;
    return consumers.filter(({ hears }) => topics(code, hears).includes(topic)).map(({ name }) => name);
  };
