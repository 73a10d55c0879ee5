import { headersForService } from './inbound-headers';

it('passes what a command needs and who is asking', () =>
  expect(
    headersForService({ 'idempotency-key': 'k', 'if-match': '"3"', 'content-type': 'application/json' }, 'signed'),
  ).toEqual({
    'idempotency-key': 'k',
    'if-match': '"3"',
    'content-type': 'application/json',
    authorization: 'Bearer signed',
  }));

it('lets nobody say who they are or where they come from', () =>
  expect(
    headersForService({
      authorization: 'Bearer forged',
      cookie: 'session',
      forwarded: 'for=1.2.3.4',
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'evil.example',
      'x-real-ip': '1.2.3.4',
      accept: '*/*',
    }),
  ).toEqual({ accept: '*/*' }));
