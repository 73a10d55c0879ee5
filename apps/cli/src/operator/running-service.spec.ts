import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home, secretsOf } from '@kinerja/installation';
import { OperatorFault } from './operator-fault';
import { addressOf, operate } from './running-service';

let home: Home;
let server: Server;
let answers: RequestListener;
let address: string;

beforeAll(async () => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-operator-')));
  secretsOf(home, 'dinsos');
  server = createServer((request, response) => answers(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(home.folder, { recursive: true });
});

const ask = (): Promise<unknown> => operate(home, 'dinsos', { address, path: '/checks' });

it('shows a token of the instance and reads the answer', async () => {
  answers = ({ url, headers }, response) =>
    response.end(JSON.stringify({ url, isSigned: /^Bearer \S+\.\S+\.\S+$/.test(headers.authorization ?? '') }));
  expect(await ask()).toEqual({ url: '/checks', isSigned: true });
});

it('refuses in the words of the service', async () => {
  answers = (_, response) => response.writeHead(409).end('{"title":"The key does not wait for this message"}');
  await expect(ask()).rejects.toEqual(new OperatorFault('The key does not wait for this message'));
});

it.each([502, 200])('says in a sentence that what answers with status %i is no service', async (status) => {
  answers = (_, response) => response.writeHead(status).end('<html>');
  await expect(ask()).rejects.toThrow(OperatorFault);
  await expect(ask()).rejects.toThrow(`${address} does not answer as a service does (status ${status})`);
});

describe('the address of a service', () => {
  const planning = { name: 'dinsos/planning', kind: 'service', pid: process.pid, port: 4001 };
  const place = { instance: 'dinsos', service: 'planning' };

  it('is its own port, or its path behind the door of a city in few processes', () => {
    expect(addressOf(home, place)).toBeUndefined();
    home.write('door.json', { url: 'http://localhost:8080', pid: process.pid });
    expect(addressOf(home, place)).toBe('http://localhost:8080/dinsos/api/planning/operator');
    home.write('cluster.json', { processes: [planning] });
    expect(addressOf(home, place)).toBe('http://127.0.0.1:4001/operator');
  });

  it('is none where only the files of a process that has ended are there', () => {
    home.write('door.json', { url: 'http://localhost:8080', pid: 0 });
    home.write('cluster.json', { processes: [{ ...planning, pid: 0 }] });
    expect(addressOf(home, place)).toBeUndefined();
  });
});
