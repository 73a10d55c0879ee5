import { contextOf, type Contract } from '@kinerja/contracts';

/** Agency and context of a topic; `federated` topics alone may leave the agency. */
export type TopicName = Readonly<{ agency: string; context: string; federated: boolean }>;

const TOPIC = /^([a-z][a-z0-9]{1,19})\.(fed\.)?([a-z]+)\.v1$/;

/** `diskominfo.planning.v1`, heard inside the agency. */
export const topicOf = (agency: string, context: string): string => `${agency}.${context}.v1`;

/** `diskominfo.fed.planning.v1`, with keys and sequences of its own, so that what stays at home leaves no gap. */
export const federatedTopicOf = (agency: string, context: string): string => `${agency}.fed.${context}.v1`;

/** @throws RangeError when it is no topic of ours. */
export const parseTopic = (topic: string): TopicName => {
  const [, agency, fed, context] = TOPIC.exec(topic) ?? [];
  if (agency === undefined || context === undefined) throw new RangeError(`not a topic: ${topic}`);
  return { agency, context, federated: fed !== undefined };
};

const contextsOf = (contracts: readonly Contract[]): readonly string[] => [
  ...new Set(contracts.map(({ type }) => contextOf(type))),
];

/** What a service of an agency subscribes to in order to hear these contracts. */
export const topicsOf = (agency: string, hears: readonly Contract[]): readonly string[] =>
  contextsOf(hears).map((context) => topicOf(agency, context));

/** What the centre subscribes to of one agency. */
export const federatedTopicsOf = (agency: string, hears: readonly Contract[]): readonly string[] =>
  contextsOf(hears.filter(({ federated }) => federated)).map((context) => federatedTopicOf(agency, context));
