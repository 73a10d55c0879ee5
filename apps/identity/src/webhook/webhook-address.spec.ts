import { ReachableNetworks } from './reachable-networks';
import { webhookAddressIn } from './webhook-address';

const city = new ReachableNetworks({
  networks: [{ address: '10.20.0.0', prefix: 16, family: 'ipv4' }],
  allowsLoopback: false,
});
const test = new ReachableNetworks({ networks: [], allowsLoopback: true });

it.each([
  ['https://simpeg.example.go.id/kinerja', 'https://simpeg.example.go.id/kinerja'],
  ['HTTPS://SIMPEG.example.go.id', 'https://simpeg.example.go.id/'],
  ['https://10.20.3.4:8443/in', 'https://10.20.3.4:8443/in'],
])('keeps %s (IDN-226)', (said, kept) => expect(webhookAddressIn(said, city)).toBe(kept));

it.each([
  ['simpeg', 'webhook.address-unreadable'],
  ['ftp://simpeg.example.go.id', 'webhook.address-not-https'],
  ['http://simpeg.example.go.id', 'webhook.address-not-https'],
  ['http://127.0.0.1:9000', 'webhook.address-not-https'],
  ['https://anna:rahasia@simpeg.example.go.id', 'webhook.address-with-secrets'],
  ['https://simpeg.example.go.id/?token=abc', 'webhook.address-with-secrets'],
  ['https://simpeg.example.go.id/#abc', 'webhook.address-with-secrets'],
  ['https://10.21.3.4', 'webhook.address-closed'],
  ['https://169.254.169.254/latest', 'webhook.address-closed'],
  ['https://0x7f.1/', 'webhook.address-closed'],
  ['https://2130706433/', 'webhook.address-closed'],
  ['https://[::1]/', 'webhook.address-closed'],
  ['https://[::ffff:10.20.0.1]/', 'webhook.address-closed'],
])('refuses %s (IDN-226)', (said, code) =>
  expect(() => webhookAddressIn(said, city)).toThrow(expect.objectContaining({ code }) as Error),
);

it('takes one without TLS on this machine where a test says so', () => {
  expect(webhookAddressIn('http://127.0.0.1:9000/in', test)).toBe('http://127.0.0.1:9000/in');
  expect(() => webhookAddressIn('http://10.0.0.1/', test)).toThrow();
});
