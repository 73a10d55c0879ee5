import type { KeyObject } from 'node:crypto';
import type { Positions } from '../../bus';
import { federatedTopicOf } from '../../envelope/topic';
import type { Publisher } from '../../route';
import type { OutboxReader } from '../outbox-reader';
import { WakeUp } from '../wake-up';
import { parseFrom, SIGNATURE_HEADER, signPage, writePage } from './feed-page';

/** Query of `GET /feed/:context?from=0,0,…&limit=200&wait=25`: `from` names all twelve partitions, `wait` is in seconds. */
export type FeedQuery = Readonly<{
  from?: string | undefined;
  limit?: string | undefined;
  wait?: string | undefined;
}>;

export type FeedAnswer = Readonly<{ status: 200 | 400; headers: Readonly<Record<string, string>>; body: string }>;

export type FeedPublisherOptions = Publisher & Readonly<{ outbox: OutboxReader; privateKey: KeyObject }>;

export interface FeedPublisher {
  /** Answers at once when there is something, else as soon as there is, at the latest after `wait`. `leaving` ends the wait. */
  answer(query: FeedQuery, leaving?: AbortSignal): Promise<FeedAnswer>;
  /** Ends every wait, so that the server can close. */
  close(): void;
}

const LONGEST_WAIT_S = 25;
const MOST_PER_PARTITION = 500;
/** A publisher in another process cannot wake us, and an append need not be an announcement. */
const LOOK_AGAIN_MS = 2_000;
const GATHER_MS = 50;

const refused = (detail: string): FeedAnswer => ({
  status: 400,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({
    type: '/problems/feed.bad-question',
    title: 'The feed cannot be read like this',
    status: 400,
    detail,
  }),
});

const whole = (text: string | undefined, otherwise: number, most: number): number | undefined => {
  if (text === undefined) return otherwise;
  return /^\d{1,6}$/.test(text) ? Math.min(Number(text), most) : undefined;
};

/** Serves one service's federated topic, signed, and nothing else: the topic is not the asker's to choose. */
export const feedPublisher = ({ agency, service, outbox, privateKey }: FeedPublisherOptions): FeedPublisher => {
  const topic = federatedTopicOf(agency, service);
  const closing = new AbortController();

  const messagesFrom = async (from: Positions, limit: number, until: number, leaving: AbortSignal) => {
    const wakeUp = new WakeUp();
    const wake = (): void => wakeUp.call();
    const unsubscribe = outbox.onAppend(wake);
    leaving.addEventListener('abort', wake);
    try {
      for (;;) {
        const messages = await outbox.read(topic, from, limit);
        const left = until - Date.now();
        if (messages.length > 0 || left <= 0 || leaving.aborted) return messages;
        await wakeUp.sleep(Math.min(left, LOOK_AGAIN_MS));
        await wakeUp.pause(Math.min(left, GATHER_MS), leaving);
      }
    } finally {
      unsubscribe();
      leaving.removeEventListener('abort', wake);
    }
  };

  return {
    close: () => closing.abort(),
    answer: async (query, leaving) => {
      const from = parseFrom(query.from ?? '');
      if (!from) return refused('from: twelve offsets, separated by commas');
      const limit = whole(query.limit, 200, MOST_PER_PARTITION);
      const wait = whole(query.wait, 0, LONGEST_WAIT_S);
      if (limit === undefined || limit === 0 || wait === undefined) return refused('limit and wait: whole numbers');
      const ending = AbortSignal.any([closing.signal, ...(leaving ? [leaving] : [])]);
      const messages = await messagesFrom(from, limit, Date.now() + wait * 1_000, ending);
      const page = { topic, from, messages };
      const body = writePage(page);
      return {
        status: 200,
        headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signPage(page, body, privateKey) },
        body,
      };
    },
  };
};
