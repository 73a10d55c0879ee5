import { isIP } from 'node:net';
import { oneOf, optional, wholeFrom, type SettingValues } from '@kinerja/settings';

/** Part of a network, as `10.20.0.0/16`. */
export type Network = Readonly<{ address: string; prefix: number; family: 'ipv4' | 'ipv6' }>;

export type WebhookSettings = Readonly<{
  /** Of the city's own: private addresses in which receivers may stand. */
  networks: readonly Network[];
  /** Whether receivers may stand on this machine, also without TLS. */
  allowsLoopback: boolean;
  /** For one attempt, from the look-up of the name to the status. */
  timeoutMs: number;
  /** Before the second attempt; doubled from one to the next. */
  firstPauseMs: number;
  /** After the first attempt. */
  giveUpMs: number;
}>;

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

export const usualWebhooks: WebhookSettings = {
  ...{ networks: [], allowsLoopback: false },
  ...{ timeoutMs: 15 * SECOND_MS, firstPauseMs: 10 * SECOND_MS, giveUpMs: 72 * HOUR_MS },
};

/** @throws RangeError for anything but `10.20.0.0/16`. */
const networkOf = (text: string): Network => {
  const [address = '', prefix = ''] = text.trim().split('/');
  const version = isIP(address);
  const longest = version === 6 ? 128 : 32;
  if (version === 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > longest)
    throw new RangeError(`${text} is no network such as 10.20.0.0/16`);
  return { address, prefix: Number(prefix), family: version === 6 ? 'ipv6' : 'ipv4' };
};

const networkList = (text: string): readonly Network[] => text.split(',').map(networkOf);

/** How other systems are told of what happened. */
export const webhookSettings = {
  webhookNetworks: optional({
    ...{ name: 'WEBHOOK_NETWORKS', read: networkList },
    description:
      'Networks of the city in which receivers of webhooks may stand although their addresses are private, `10.20.0.0/16,10.30.4.0/24`; none without it.',
  }),
  webhookLoopback: optional({
    ...{ name: 'WEBHOOK_LOOPBACK', read: oneOf('yes', 'no') },
    description: '`yes` lets receivers stand on this machine, also without TLS: for tests, never for a city.',
  }),
  webhookTimeoutSeconds: optional({
    ...{ name: 'WEBHOOK_TIMEOUT_SECONDS', read: wholeFrom(1) },
    description: 'Seconds for which a receiver of a webhook may take to answer; 15 without it.',
  }),
  webhookFirstPauseSeconds: optional({
    ...{ name: 'WEBHOOK_FIRST_PAUSE_SECONDS', read: wholeFrom(1) },
    description: 'Seconds before a webhook message is sent a second time; doubled up to an hour. 10 without it.',
  }),
  webhookGiveUpHours: optional({
    ...{ name: 'WEBHOOK_GIVE_UP_HOURS', read: wholeFrom(1) },
    description: 'Hours after the first attempt at which a webhook message is given up; 72 without it.',
  }),
} as const;

export const webhooksFrom = (told: SettingValues<typeof webhookSettings>): WebhookSettings => {
  const { webhookTimeoutSeconds: timeout, webhookFirstPauseSeconds: pause, webhookGiveUpHours: hours } = told;
  return {
    ...usualWebhooks,
    ...(told.webhookNetworks && { networks: told.webhookNetworks }),
    allowsLoopback: told.webhookLoopback === 'yes',
    ...(timeout !== undefined && { timeoutMs: timeout * SECOND_MS }),
    ...(pause !== undefined && { firstPauseMs: pause * SECOND_MS }),
    ...(hours !== undefined && { giveUpMs: hours * HOUR_MS }),
  };
};
