import { ReachableNetworks } from './reachable-networks';

const own = { address: '10.20.0.0', prefix: 16, family: 'ipv4' } as const;
const ownV6 = { address: 'fd12:3456::', prefix: 32, family: 'ipv6' } as const;
const world = { address: '0.0.0.0', prefix: 0, family: 'ipv4' } as const;
const usual = new ReachableNetworks({ networks: [], allowsLoopback: false });

it.each([
  ...['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '0.0.0.0', '::', '10.20.1.1', '172.16.0.1', '192.168.1.1'],
  ...['169.254.169.254', 'fe80::1', 'fd00:ec2::254', 'fd12:3456::1', '100.64.0.1', '100.100.100.200', '198.18.0.1'],
  ...['168.63.129.16', 'fd20:ce::254'],
  ...['224.0.0.1', '255.255.255.255', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1', 'ff02::1'],
])('sends nothing to %s (IDN-226)', (address) => expect(usual.isOpen(address)).toBe(false));

it.each(['8.8.8.8', '103.10.20.30', '2404:6800::1'])('sends to %s', (address) =>
  expect(usual.isOpen(address)).toBe(true),
);

it('sends into networks of the city that are named, and no further', () => {
  const city = new ReachableNetworks({ networks: [own, ownV6], allowsLoopback: false });
  const open = ['10.20.1.1', 'fd12:3456::1', '10.21.0.1', '192.168.1.1', '127.0.0.1'].map((one) => city.isOpen(one));
  expect(open).toEqual([true, true, false, false, false]);
});

it('never sends to this machine or to metadata of a cloud, whatever networks are named', () => {
  const all = new ReachableNetworks({ networks: [world], allowsLoopback: false });
  const open = ['127.0.0.1', '169.254.169.254', '168.63.129.16', '0.0.0.0', '10.1.1.1'].map((one) => all.isOpen(one));
  expect(open).toEqual([false, false, false, false, true]);
});

it('never sends to this machine under the address that others know it by', () => {
  const here = new ReachableNetworks({ networks: [own, ownV6], allowsLoopback: false }, () => [
    '10.20.1.1',
    'fd12:3456::1',
  ]);
  const open = ['10.20.1.1', 'fd12:3456:0::1', '10.20.1.2'].map((one) => here.isOpen(one));
  expect(open).toEqual([false, false, true]);
});

it('sends to this machine where a test says so', () => {
  const test = new ReachableNetworks({ networks: [], allowsLoopback: true });
  expect(['127.0.0.1', '::1', '10.0.0.1'].map((one) => test.isOpen(one))).toEqual([true, true, false]);
});
