import { BlockList, isIPv6, SocketAddress } from 'node:net';
import type { FastifyRequest } from 'fastify';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The four groups of an IPv6 address by which one household or host is known: it picks the other four as it likes. */
const networkOf = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':');
};

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/**
 * Whose word counts on where a request comes from: the sender's own where it is on this machine, and that of the next `proxies` ones.
 * By their number and not by their networks: people sit in private networks too, and would pick their own address.
 */
export const trustedHops =
  (proxies = 0) =>
  (address: string, hop: number): boolean =>
    hop < proxies || loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/** Where a request comes from, as limits and guesses are counted: an IPv4 address, or the network (64 bits) of an IPv6 one. */
export const clientOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string => {
  const mapped = MAPPED.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(ip)) return ip;
  return networkOf(new SocketAddress({ address: ip.split('%')[0] ?? ip, family: 'ipv6' }).address);
};
