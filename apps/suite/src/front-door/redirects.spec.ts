import { DoorUnderTest } from './front-door.fixtures';

let door: DoorUnderTest;

beforeAll(async () => {
  door = await DoorUnderTest.open((request, answer) => {
    request.resume();
    answer.writeHead(303, { location: String(request.headers['x-to']) }).end();
  });
});
afterAll(() => door.close());

it.each(['k3x9/thanks', './thanks', '/dinsos/s/k3x9/thanks', '/s/k3x9', '?done', 'https://example.go.id/'])(
  'leads on to %s as the agency says',
  async (to) => {
    const asked = { method: 'POST', redirect: 'manual', headers: { 'x-to': to }, body: 'a=1' } as const;
    const answer = await fetch(`${door.url}/dinsos/s/k3x9`, asked);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, to]);
  },
);
