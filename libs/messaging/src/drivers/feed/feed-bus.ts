import type { KeyObject } from 'node:crypto';
import { limited } from '@kinerja/concurrency';
import type { Bus, Positions, Subscription } from '../../bus';
import { parseTopic } from '../../envelope/topic';
import { followTopics, type TopicFollower, type TopicRead } from '../follow-topic';
import { fromText, SIGNATURE_HEADER } from './feed-page';
import { FeedRefused, readPage } from './read-page';

/** An agency as the centre registered it. */
export type FeedSource = Readonly<{
  agency: string;
  /** Address of its front door; the feed of a context is `<address>/feed/<context>`. */
  address: string;
  /** Ed25519, handed over when the agency was registered; the address alone proves nothing. */
  publicKey: KeyObject;
  /** Shown to the agency's door, which keeps the feed from strangers. */
  bearer: string;
}>;

export type FeedBusOptions = Readonly<{
  sources: readonly FeedSource[];
  /** How long a publisher may hold a question that it cannot answer yet, in seconds, at most 25. */
  waitS?: number;
  /** Told when a topic begins to fail, and when it fails in another way. */
  onFailure?: (topic: string, error: unknown) => void;
}>;

const PER_PARTITION = 200;
/** Only for a publisher that does not wait, lest we ask it without pause. */
const REST_MS = 100;
/** Beyond the wait, in ms. */
const PATIENCE_MS = 10_000;

/** Ours hold 1 MiB and a message per partition, each quoted once more. */
const LARGEST_PAGE = 64 * 1024 * 1024;

/** An agency must not fill the memory of the centre. @throws FeedRefused */
const bodyOf = async (topic: string, { body }: Response): Promise<string> => {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.byteLength;
    if (bytes > LARGEST_PAGE) throw new FeedRefused(`${topic}: the feed answered more than ${LARGEST_PAGE} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
};

/** The centre's side of the pull feed: one open question per agency and context. */
export const feedBus = ({ sources, waitS = 25, onFailure }: FeedBusOptions): Bus => {
  const sourceOf = (topic: string): FeedSource => {
    const { agency, federated } = parseTopic(topic);
    const source = sources.find((registered) => registered.agency === agency);
    if (!source || !federated) throw new FeedRefused(`${topic} comes by no registered feed`);
    return source;
  };

  const ask = async (topic: string, from: Positions, stopping: AbortSignal): Promise<TopicRead> => {
    const { address, publicKey, bearer } = sourceOf(topic);
    const query = new URLSearchParams({ from: fromText(from), limit: String(PER_PARTITION), wait: String(waitS) });
    return limited({ milliseconds: waitS * 1_000 + PATIENCE_MS, stopping }, async (signal) => {
      const answer = await fetch(`${address}/feed/${parseTopic(topic).context}?${query.toString()}`, {
        signal,
        redirect: 'error',
        headers: { authorization: `Bearer ${bearer}` },
      });
      const body = await bodyOf(topic, answer);
      if (answer.status !== 200) throw new FeedRefused(`${topic}: the feed answered ${answer.status}`);
      return readPage({ topic, from }, body, answer.headers.get(SIGNATURE_HEADER) ?? '', publicKey);
    });
  };

  const follower = (subscription: Subscription, topic: string): TopicFollower => ({
    ...{ subscription, topic, idleMs: REST_MS },
    onWake: () => () => undefined,
    onFailure: (error) => onFailure?.(topic, error),
    read: (from, stopping) => ask(topic, from, stopping),
  });

  return {
    subscribe: async (subscription) => {
      subscription.topics.forEach(sourceOf);
      return followTopics(subscription.topics.map((topic) => follower(subscription, topic)));
    },
  };
};
