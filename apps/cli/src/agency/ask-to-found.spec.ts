import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home, newAgencyIn } from '@kinerja/installation';
import { askToFound } from './ask-to-found';

let home: Home;
let server: Server | undefined;
beforeEach(() => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-found-')));
});
afterEach(() => {
  server?.close();
  rmSync(home.folder, { recursive: true, force: true });
});

const door = async (answer: RequestListener): Promise<string> => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const agency = () => {
  const made = newAgencyIn({ code: 'dinkes', name: 'Dinas Kesehatan' });
  if (!made.ok) throw new Error('dinkes is an agency');
  return made.value;
};

it('asks again where the door has closed a connection that was silent for long', async () => {
  let asked = 0;
  const url = await door((request, reply) => {
    asked += 1;
    if (asked < 3) request.socket.destroy();
    else reply.writeHead(201, { 'content-type': 'application/json' }).end('{"code":"dinkes"}');
  });
  await askToFound(home, url, agency());
  expect(asked).toBe(3);
});

it('says so where nobody is there, and in the words of the door where it refuses', async () => {
  const url = await door((_request, reply) => {
    reply.writeHead(503, { 'content-type': 'application/json' }).end('{"title":"Dinas Kesehatan did not start"}');
  });
  await expect(askToFound(home, url, agency())).rejects.toThrow('dinkes could not be founded: Dinas Kesehatan did not start'); // prettier-ignore
  server?.close();
  server?.closeAllConnections();
  await expect(askToFound(home, url, agency())).rejects.toThrow(`${url} does not answer`);
});
