import { isIP } from 'node:net';
import { problem } from '@kinerja/problem-details';
import type { ReachableNetworks } from './reachable-networks';
import { webhookAddressProblems } from './webhook.problems';

/** Without the brackets that an address of IPv6 has in a URL. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/** Only by its number: names are looked up when something is sent. */
const isLoopback = (url: URL): boolean => ['127.0.0.1', '::1'].includes(hostOf(url));

const holdsMore = ({ username, password, search, hash }: URL): boolean =>
  [username, password, search, hash].some((part) => part !== '');

type Fault = keyof typeof webhookAddressProblems;

const faultOf = (url: URL, networks: ReachableNetworks): Fault | undefined => {
  const isAllowedPlain = url.protocol === 'http:' && networks.allowsLoopback && isLoopback(url);
  if (url.protocol !== 'https:' && !isAllowedPlain) return 'webhook.address-not-https';
  if (holdsMore(url)) return 'webhook.address-with-secrets';
  const host = hostOf(url);
  return isIP(host) !== 0 && !networks.isOpen(host) ? 'webhook.address-closed' : undefined;
};

/** As it is kept. @throws ProblemException 422 for what nothing may be sent to (IDN-226). */
export const webhookAddressIn = (text: string, networks: ReachableNetworks): string => {
  const refused = (fault: Fault) => problem(fault, webhookAddressProblems[fault]);
  if (!URL.canParse(text)) throw refused('webhook.address-unreadable');
  const url = new URL(text);
  const fault = faultOf(url, networks);
  if (fault) throw refused(fault);
  return url.href;
};
