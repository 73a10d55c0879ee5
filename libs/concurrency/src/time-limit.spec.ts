import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { limited, timeLimit } from './time-limit';

let hanging: Server;
const url = () => `http://127.0.0.1:${String((hanging.address() as AddressInfo).port)}`;

beforeAll(async () => {
  hanging = createServer(() => undefined);
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  hanging.closeAllConnections();
  hanging.close();
});

it('ends what hangs, also when memory is cleaned up meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const cleaning = setInterval(collect, 20);
  const stopping = new AbortController().signal;
  const asked = limited({ milliseconds: 300, stopping }, (signal) => fetch(url(), { signal }));
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  clearInterval(cleaning);
});

it('ends with whatever stops it, before or meanwhile', () => {
  const stopped = new AbortController();
  const meanwhile = timeLimit(60_000, stopped.signal);
  expect(meanwhile.signal.aborted).toBe(false);
  stopped.abort();
  const before = timeLimit(60_000, stopped.signal);
  expect([meanwhile.signal.aborted, before.signal.aborted]).toEqual([true, true]);
  meanwhile.end();
  before.end();
});
