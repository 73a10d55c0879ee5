import { DoorUnderTest } from './front-door.fixtures';

let door: DoorUnderTest;

beforeAll(async () => {
  door = await DoorUnderTest.open((request, answer) => answer.end(String(request.headers['x-forwarded-for'])));
});
afterAll(() => door.close());

const clientTold = async (headers: Record<string, string>): Promise<string> =>
  (await fetch(`${door.url}/dinsos/api/session`, { headers })).text();

it('tells an agency where a request comes from, as the proxy on this machine says', async () =>
  expect(await clientTold({ 'x-forwarded-for': '203.0.113.9' })).toBe('203.0.113.9'));
it('believes nobody before that proxy', async () =>
  expect(await clientTold({ 'x-forwarded-for': '198.51.100.1, 203.0.113.9' })).toBe('203.0.113.9'));
it('tells its own address where there is no proxy', async () => expect(await clientTold({})).toBe('127.0.0.1'));
it('keeps what is for programs of this machine from whoever comes through a proxy', async () => {
  const asked = { headers: { 'x-forwarded-for': '127.0.0.1', authorization: 'Bearer secret' } };
  expect((await fetch(`${door.url}/local/home`, asked)).status).toBe(404);
  expect((await fetch(`${door.url}/local/agencies`, { ...asked, method: 'POST' })).status).toBe(403);
});
