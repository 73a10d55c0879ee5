import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Home, secretsOf } from '@kinerja/installation';
import { OperatorFault } from '../operator/operator-fault';
import { runParked } from './run-parked';

let home: Home;
let server: Server;
/** What the service answers by path, and what it was asked. */
let answers: Record<string, object>;
let asked: string[];
let said: string[];

const none = { items: [], count: 0 };
const place = { instance: 'dinsos', service: 'planning' };

beforeEach(async () => {
  home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-parked-')));
  secretsOf(home, 'dinsos');
  const zone = 'WITA';
  const agencies = [{ code: 'dinsos', name: 'Dinas Sosial', zone }];
  home.write('city.json', { name: 'Kota Contoh', zone, agencies });
  [answers, asked, said] = [{ '/operator/parked': none, '/operator/own-work': { parked: none, refused: none }, '/operator/set-aside': none }, [], []]; // prettier-ignore
  server = createServer((request, response) => {
    void text(request).then((body) => {
      asked.push(`${request.method} ${request.url} ${body}`.trim());
      const answer = answers[(request.url ?? '').replace(/\?.*$/, '')];
      response.writeHead(answer ? 200 : 409).end(JSON.stringify(answer ?? { title: 'nothing waits there' }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  home.write('cluster.json', { processes: [{ name: 'dinsos/planning', kind: 'service', pid: process.pid, port }] });
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  server.close();
  jest.restoreAllMocks();
  rmSync(home.folder, { recursive: true });
});

it('lists what waits of the services own work beside keys and events set aside, and counts what it does not show', async () => {
  const at = '2026-11-29T12:00:00.000Z';
  const stream = {
    ...{ reaction: 'finalisation', position: 12, stream: 'distribution-1', eventType: 'DistributionClosed', held: 3 },
    ...{ reason: 'Error: broken', parkedAt: at, retryAt: at },
  };
  const part = { process: 'closing', id: 'work-1', part: 'somebody', code: 'month.closed', dueAt: at };
  answers['/operator/own-work'] = { parked: { items: [stream], count: 120 }, refused: { items: [part], count: 1 } };
  await runParked(home, 'list', place);
  expect(said).toEqual([
    'no key is parked',
    `dinsos/planning  reaction finalisation  position 12, DistributionClosed of distribution-1, 3 held since ${at}`,
    `    Error: broken; tried again by itself, next ${at}`,
    `dinsos/planning  process closing  work work-1  part somebody, due since ${at}`,
    '    refused: month.closed; tried again by itself',
    expect.stringMatching(/^121 events and parts .* wait \(the first 2 are shown\)/),
  ]);
});

it.each([
  ['release', { reaction: 'finalisation', position: 12 }, 'POST /operator/own-work/release {"reaction":"finalisation","position":12}'],
  ['skip', { reaction: 'finalisation', position: 12, reason: 'a test' }, 'POST /operator/own-work/skip {"reaction":"finalisation","position":12,"reason":"a test"}'],
  ['skip', { process: 'closing', work: 'w', part: 'p', reason: 'a test' }, 'POST /operator/own-work/parts/skip {"process":"closing","id":"w","part":"p","reason":"a test"}'],
])('%s: asks the running service for %j', async (action, options, question) => {
  await expect(runParked(home, action, { ...place, ...options })).rejects.toThrow('nothing waits there');
  answers[question.split(' ')[1] ?? ''] = {};
  await runParked(home, action, { ...place, ...options });
  expect(asked).toEqual([question, question]);
}); // prettier-ignore

it('passes over the message of a key wherever that stands in a long list', async () => {
  const key = { consumer: 'planning', topic: 'dinsos.surveys.v1', key: 'service-1', nextSeq: 4 };
  answers['/operator/parked'] = { items: [key], count: 1 };
  answers['/operator/parked/skip'] = {};
  await runParked(home, 'skip', { ...place, topic: key.topic, key: key.key, reason: 'a test' });
  expect(asked[0]).toBe('GET /operator/parked?topic=dinsos.surveys.v1&key=service-1');
  expect(asked[1]).toContain('"keySeq":4');
});

it.each([
  ['release', place, 'Name what waits'],
  ['release', { reaction: 'finalisation', position: 12 }, 'Name the service'],
  ['release', { ...place, reaction: 'finalisation' }, 'Name the event'],
  ['release', { ...place, process: 'closing' }, 'tried again by itself'],
  ['skip', { ...place, process: 'closing' }, 'Name the part'],
  ['skip', { ...place, reaction: 'finalisation', position: 12 }, 'Say why'],
])('%s of %j is refused in a sentence', async (action, options, words) => {
  const ran = async () => runParked(home, action, options);
  await expect(ran()).rejects.toThrow(OperatorFault);
  await expect(ran()).rejects.toThrow(words);
});
