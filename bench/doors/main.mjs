// npm run bench doors [-- --connections N --seconds S --json FILE]: what slow senders cost the front door of the embedded edition, and how
// an honest request beside them fares. On this machine only.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { machine } from '../shared/running-system.mjs';

const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '3000' },
    seconds: { type: 'string', default: '90' },
    json: { type: 'string' },
  },
});
const connections = Math.min(Number(values.connections), 10_000);
const patienceMs = Number(values.seconds) * 1000;
/** Every slow sender sends so much a second. */
const PART = Buffer.alloc(4 * 1024, 'x');
const AT_ONCE = 100;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const residentMib = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

const gateway = createServer((request, response) => {
  request.resume().once('end', () => response.end('{}'));
}).listen(0, '127.0.0.1');
await once(gateway, 'listening');

/** As `npm start` starts the process that has this door. */
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const execArgv = scripts.start.split(' ').filter((word) => word.startsWith('--'));

const startDoor = async () => {
  const program = fileURLToPath(new URL('door.mjs', import.meta.url));
  const door = fork(program, [`http://127.0.0.1:${gateway.address().port}`], { execArgv });
  const [{ url }] = await once(door, 'message');
  return { door, url };
};

const honest = async (url) => {
  const started = performance.now();
  const answer = await fetch(`${url}/dinsos/s/abc`, { method: 'POST', body: '{"a":1}' }).catch(() => undefined);
  return { ok: answer?.status === 200, ms: performance.now() - started };
};

const slowSender = (url, { path, length }) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const sender = { isOpen: true, socket };
  socket.on('error', () => undefined).once('close', () => (sender.isOpen = false));
  socket.resume();
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n{"csv":"`,
  );
  return sender;
};

/** Opens them, sends slowly on each, and watches the door until all are closed or patience ends. */
const attack = async ({ name, ...words }) => {
  const { door, url } = await startDoor();
  for (let n = 0; n < 50; n += 1) await honest(url);
  await pause(2_000);
  const before = residentMib(door.pid);
  const senders = [];
  const beside = [];
  const started = performance.now();
  let [peak, sent, closedAfter] = [before, 0, null];
  while (performance.now() - started < patienceMs) {
    for (let n = 0; n < AT_ONCE && senders.length < connections; n += 1) senders.push(slowSender(url, words));
    for (const { isOpen, socket } of senders) if (isOpen && socket.write(PART)) sent += PART.length;
    peak = Math.max(peak, residentMib(door.pid));
    beside.push(await honest(url));
    if (senders.length === connections && senders.every(({ isOpen }) => !isOpen)) {
      closedAfter = (performance.now() - started) / 1000;
      break;
    }
    await pause(senders.length < connections ? 100 : 1_000);
  }
  const answered = beside.filter(({ ok }) => ok).length;
  const times = beside.map(({ ms }) => ms).sort((a, b) => a - b);
  const open = senders.filter(({ isOpen }) => isOpen).length;
  for (const { socket } of senders) socket.destroy();
  door.disconnect();
  return {
    ...{ subject: name, load: connections, unit: 'MiB more' },
    median: Number((peak - before).toFixed(1)),
    ...{ before: Number(before.toFixed(1)), sentMib: Math.round(sent / 1024 / 1024) },
    ...{ stillOpen: open, closedAfterSeconds: closedAfter === null ? null : Number(closedAfter.toFixed(1)) },
    ...{
      honest: `${answered} of ${beside.length}`,
      honestMedianMs: Math.round(times[Math.floor(times.length / 2)] ?? 0),
    },
  };
};

const rows = [
  await attack({ name: 'sign-in, 5,000,000 bytes stated', path: '/api/session', length: 5_000_000 }),
  await attack({ name: 'sign-in, 60,000 bytes stated', path: '/api/session', length: 60_000 }),
  await attack({ name: 'an agency, 900,000 bytes stated', path: '/dinsos/s/abc', length: 900_000 }),
];
console.table(rows);
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ name: 'doors', machine: machine(), rows }, null, 2)}\n`);
gateway.close();
gateway.closeAllConnections();
