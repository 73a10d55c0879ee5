import type { KeyObject } from 'node:crypto';
import type { Positions } from '../../bus';
import type { Delivery } from '../../envelope/message';
import { federatedTopicOf } from '../../envelope/topic';
import type { Publisher } from '../../route';
import type { OutboxReader } from '../outbox-reader';
import { WakeUp } from '@kinerja/concurrency';
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
const LOOK_AGAIN_MS = 5_000;
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

type Wish = Readonly<{ from: Positions; limit: number; waitMs: number }>;

const wishOf = (query: FeedQuery): Wish | string => {
  const from = parseFrom(query.from ?? '');
  if (!from) return 'from: twelve offsets, separated by commas';
  const limit = whole(query.limit, 200, MOST_PER_PARTITION);
  const wait = whole(query.wait, 0, LONGEST_WAIT_S);
  if (limit === undefined || limit === 0 || wait === undefined) return 'limit and wait: whole numbers';
  return { from, limit, waitMs: wait * 1_000 };
};

class SignedFeed implements FeedPublisher {
  private readonly topic: string;
  private readonly closing = new AbortController();

  constructor(private readonly options: FeedPublisherOptions) {
    this.topic = federatedTopicOf(options.agency, options.service);
  }

  close(): void {
    this.closing.abort();
  }

  async answer(query: FeedQuery, leaving?: AbortSignal): Promise<FeedAnswer> {
    const wish = wishOf(query);
    if (typeof wish === 'string') return refused(wish);
    const ending = AbortSignal.any([this.closing.signal, ...(leaving ? [leaving] : [])]);
    const page = { topic: this.topic, from: wish.from, messages: await this.messages(wish, ending) };
    const body = writePage(page);
    const signature = signPage(page, body, this.options.privateKey);
    return { status: 200, headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature }, body };
  }

  private async messages({ from, limit, waitMs }: Wish, ending: AbortSignal): Promise<readonly Delivery[]> {
    const { outbox } = this.options;
    const until = Date.now() + waitMs;
    const wakeUp = new WakeUp();
    const wake = (): void => wakeUp.call();
    const unsubscribe = outbox.onAppend(wake);
    ending.addEventListener('abort', wake);
    try {
      for (;;) {
        const messages = await outbox.read(this.topic, from, limit);
        const left = until - Date.now();
        if (messages.length > 0 || left <= 0 || ending.aborted) return messages;
        await wakeUp.sleep(Math.min(left, LOOK_AGAIN_MS));
        await wakeUp.pause(Math.min(left, GATHER_MS), ending);
      }
    } finally {
      unsubscribe();
      ending.removeEventListener('abort', wake);
    }
  }
}

/** Serves one service's federated topic, signed, and nothing else: the topic is not the asker's to choose. */
export const feedPublisher = (options: FeedPublisherOptions): FeedPublisher => new SignedFeed(options);
