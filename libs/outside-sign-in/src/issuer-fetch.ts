import type { CustomFetch } from 'openid-client';
import { ProviderFault } from './provider-fault';

const LONGEST_ANSWER = 512 * 1024;

/** Reads an answer of bounded length, so that nobody fills our memory. */
const bounded = async (answer: Response): Promise<Response> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) throw new ProviderFault('away', 'the provider’s answer has no end');
    chunks.push(chunk);
  }
  const body = [204, 304].includes(answer.status) ? null : Buffer.concat(chunks);
  return new Response(body, { status: answer.status, headers: answer.headers });
};

/** Rule IDN-209: requests go to the host of the configured issuer, wherever its documents point. */
export const fetchAt = (issuer: string): CustomFetch => {
  const { origin } = new URL(issuer);
  return async (url, options) => {
    if (new URL(url).origin !== origin)
      throw new ProviderFault(
        'misconfigured',
        `the provider sends us to ${new URL(url).origin}, which is not ${origin}`,
      );
    return bounded(await fetch(url, options as RequestInit));
  };
};
