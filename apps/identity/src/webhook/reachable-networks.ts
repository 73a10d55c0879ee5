import { BlockList, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Network, WebhookSettings } from './webhook.settings';

/** One list for each family: in a common one `::/3` would hold every address of IPv4, by the form that it has in IPv6. */
type Networks = Readonly<Record<Network['family'], BlockList>>;

const listOf = (networks: readonly Network[]): Networks => {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const { address, prefix, family } of networks) lists[family].addSubnet(address, prefix, family);
  return lists;
};
const holds = (networks: Networks, address: string): boolean => {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  return networks[family].check(address, family);
};
const v4 = (address: string, prefix: number): Network => ({ address, prefix, family: 'ipv4' });
const v6 = (address: string, prefix: number): Network => ({ address, prefix, family: 'ipv6' });

const loopback = listOf([v4('127.0.0.0', 8), v6('::1', 128)]);

/** Whatever the settings say: this host, link-local and metadata of clouds, one address in the form of another, several at once. */
const never = listOf([
  ...[v4('0.0.0.0', 8), v4('169.254.0.0', 16), v4('100.100.100.200', 32), v4('168.63.129.16', 32)],
  ...[v4('224.0.0.0', 4), v4('240.0.0.0', 4)],
  ...[v6('::', 128), v6('::ffff:0:0', 96), v6('64:ff9b::', 96), v6('64:ff9b:1::', 48), v6('fe80::', 10)],
  ...[v6('fd00:ec2::', 32), v6('fd20:ce::', 32), v6('ff00::', 8), v6('2002::', 16), v6('2001::', 32)],
]);

/** Private, shared and reserved (IANA special-purpose registries); of IPv6 everything that is not global. */
const closed = listOf([
  ...[v4('10.0.0.0', 8), v4('100.64.0.0', 10), v4('172.16.0.0', 12), v4('192.168.0.0', 16), v4('192.0.0.0', 24)],
  ...[v4('192.0.2.0', 24), v4('192.88.99.0', 24), v4('198.18.0.0', 15), v4('198.51.100.0', 24), v4('203.0.113.0', 24)],
  ...[v6('::', 3), v6('4000::', 2), v6('8000::', 1), v6('2001::', 23), v6('2001:db8::', 32), v6('3fff::', 20)],
]);

/** Under which others in its networks know this machine; they change while it runs. */
const ownAddresses = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((each) => each?.map(({ address }) => address) ?? []);

/** Rule IDN-226: where a receiver may stand, asked of the address and not of the name. */
export class ReachableNetworks {
  private readonly allowed: Networks;

  constructor(
    private readonly settings: Pick<WebhookSettings, 'networks' | 'allowsLoopback'>,
    private readonly own: () => readonly string[] = ownAddresses,
  ) {
    this.allowed = listOf(settings.networks);
  }

  get allowsLoopback(): boolean {
    return this.settings.allowsLoopback;
  }

  /** `address`: IPv4 or IPv6, without brackets. */
  isOpen(address: string): boolean {
    if (holds(loopback, address) || this.isOwn(address)) return this.allowsLoopback;
    if (holds(never, address)) return false;
    return holds(this.allowed, address) || !holds(closed, address);
  }

  private isOwn(address: string): boolean {
    const own = new BlockList();
    for (const one of this.own()) own.addAddress(one, isIPv6(one) ? 'ipv6' : 'ipv4');
    return own.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  }
}
