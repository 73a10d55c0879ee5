import { Resolver } from 'node:dns/promises';
import { request as plainRequest } from 'node:http';
import { request as secureRequest, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { timeLimit } from '@kinerja/concurrency';
import type { ReachableNetworks } from './reachable-networks';
import { hostOf } from './webhook-address';

export const deliveryFaults = [
  'unknown-host', 'address-closed', 'unreachable', 'not-trusted', 'too-slow', 'redirected', 'refused',
] as const; // prettier-ignore
export type DeliveryFault = (typeof deliveryFaults)[number];

/** `statusCode`: where one was answered. No fault: it was taken. */
export type PostOutcome = Readonly<{ statusCode?: number; fault?: DeliveryFault }>;

export type WebhookPost = Readonly<{ address: string; headers: Readonly<Record<string, string>>; body: string }>;

type Within = Readonly<{ networks: ReachableNetworks; timeoutMs: number; stopping: AbortSignal }>;

/** The service is closing; whether the receiver has it nobody knows. */
export class PostStopped extends Error {
  override readonly name = 'PostStopped';
}

/** Not `lookup`, which waits in the threads that passwords are hashed in. */
const RESOLVING = { timeout: 3_000, tries: 2 };

const addressesOf = async (host: string): Promise<readonly string[]> => {
  if (isIP(host) !== 0) return [host];
  const resolver = new Resolver(RESOLVING);
  const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
};

const TRUST = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH)/;

const faultOf = (error: unknown): DeliveryFault => {
  const { name, code } = error as Readonly<{ name?: string; code?: string }>;
  if (name === 'AbortError') return 'too-slow';
  return TRUST.test(code ?? '') ? 'not-trusted' : 'unreachable';
};

const outcomeOf = (statusCode: number): PostOutcome => {
  if (statusCode >= 200 && statusCode < 300) return { statusCode };
  return { statusCode, fault: statusCode >= 300 && statusCode < 400 ? 'redirected' : 'refused' };
};

/** What is answered beside the status is not read, however long it is. */
const statusOf = (options: RequestOptions, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const send = options.protocol === 'https:' ? secureRequest : plainRequest;
    const request = send(options, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.on('upgrade', ({ statusCode = 0 }, socket) => {
      resolve(statusCode);
      socket.destroy();
    });
    request.on('error', reject);
    // After an answer or an error it says nothing any more.
    request.on('close', () => reject(new Error('closed without an answer')));
    request.end(body);
  });

/** To the very address that was looked at, so that the name cannot lead elsewhere a moment later. */
const optionsFor = (url: URL, address: string, { headers, body }: WebhookPost, signal: AbortSignal): RequestOptions => {
  const host = hostOf(url);
  return {
    ...{ protocol: url.protocol, host: address, port: url.port, path: url.pathname, method: 'POST', signal },
    ...(isIP(host) === 0 && { servername: host }),
    agent: false,
    headers: { ...headers, host: url.host, 'content-length': Buffer.byteLength(body) },
  };
};

/** Ends as the signal says, whatever is still waited for. */
const endingWith = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      const end = (): void => reject(signal.reason as Error);
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    }),
  ]);

/**
 * One attempt. No redirect is followed, no connection is kept, and it takes `timeoutMs` at most, from the look-up of the name on.
 * @throws PostStopped
 */
export const postWebhook = async (post: WebhookPost, within: Within): Promise<PostOutcome> => {
  const { networks, timeoutMs, stopping } = within;
  const { signal, end } = timeLimit(timeoutMs, stopping);
  const url = new URL(post.address);
  try {
    const addresses = await endingWith(signal, addressesOf(hostOf(url)));
    const [address] = addresses;
    if (address === undefined) return { fault: 'unknown-host' };
    if (!addresses.every((one) => networks.isOpen(one))) return { fault: 'address-closed' };
    return outcomeOf(await endingWith(signal, statusOf(optionsFor(url, address, post, signal), post.body)));
  } catch (error) {
    if (stopping.aborted) throw new PostStopped();
    return { fault: faultOf(error) };
  } finally {
    end();
  }
};
