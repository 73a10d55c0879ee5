import { clientOf, trustedHops } from './client-of';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:7::1', '2001:db8:0:7'],
  ['2001:db8:0:7:ffff:ffff:ffff:ffff', '2001:db8:0:7'],
  ['2001:0DB8:0000:0007::1', '2001:db8:0:7'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('counts %s as %s', (ip, client) => expect(clientOf({ ip })).toBe(client));

describe('whose word counts on where a request comes from', () => {
  const chain = ['127.0.0.1', '172.18.0.1', '10.5.6.7', '1.2.3.4'];
  const believed = (proxies?: number) => chain.filter((address, hop) => trustedHops(proxies)(address, hop));

  it('is that of this machine alone where nothing stands before the door', () =>
    expect(believed()).toEqual(['127.0.0.1']));
  it('is never that of a private network because it is private: people sit there too', () =>
    expect(believed(2)).toEqual(['127.0.0.1', '172.18.0.1']));
  it('knows loopback however it is written', () =>
    expect(['::1', '127.8.8.8', '::ffff:127.0.0.1'].map((address) => trustedHops()(address, 0))).toEqual([true, true, true])); // prettier-ignore
});
