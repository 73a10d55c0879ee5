import { currentCommand, type CommandContext } from '@kinerja/commands';
import { agencyCode, employeeId } from '@kinerja/vocabulary';
import type { ExecutionContext } from '@nestjs/common';
import { lastValueFrom, of } from 'rxjs';
import type { ServiceRequest } from '../http/service-request';
import { CommandInterceptor } from './command.interceptor';
import { RequestFingerprint } from './request-fingerprint';

const key = '018f3c7e-8b1a-7c3d-9e4f-012345678901';
const [agency, siti, budi] = [agencyCode('diskominfo'), employeeId(key), employeeId(key.replace(/1$/, '2'))];
const interceptor = new CommandInterceptor('planning', new RequestFingerprint({ agency }, 'planning'));

type Asked = Readonly<{ by?: string; method?: string; url?: string; body?: unknown; key?: string }>;

/** The command under which a request is carried out. */
const commandOf = async ({ by = siti, method = 'POST', url = '/skp', body = { a: 1 }, ...rest }: Asked = {}) => {
  const signedIn = { accountId: 'account', agency, roles: [], employeeId: employeeId(by) };
  const headers = { 'idempotency-key': rest.key ?? key };
  const request = { method, url, body, headers, signedIn, raw: {} } as unknown as ServiceRequest;
  const context = {
    switchToHttp: () => ({ getRequest: () => request, getResponse: () => ({ header: () => undefined }) }),
    ...{ getHandler: () => commandOf, getClass: () => CommandInterceptor },
  } as unknown as ExecutionContext;
  let seen: CommandContext | undefined;
  const handle = () => of((seen = currentCommand()));
  await lastValueFrom(interceptor.intercept(context, { handle }));
  return seen;
};

it('gives a repeat the same command', async () => {
  const first = await commandOf();
  expect(first).toMatchObject({ commandId: key, actor: siti, fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await commandOf()).toEqual(first);
});

it.each<[string, Asked]>([
  ['another caller', { by: budi }],
  ['another body', { body: { a: 2 } }],
  ['another address', { url: '/skp/1' }],
  ['another method', { method: 'PUT' }],
])('tells the same key of %s from the first', async (_, asked) => {
  const [first, other] = [await commandOf(), await commandOf(asked)];
  expect(other?.commandId).toBe(first?.commandId);
  expect(other?.fingerprint).not.toBe(first?.fingerprint);
});
