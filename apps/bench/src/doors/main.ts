import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { boundedServer } from '@kinerja/http-server';
import { readJsonFile, shaped } from '@kinerja/tooling';
import { Type } from 'typebox';
import { machine, writeDocument } from '../shared/document';
import { median } from '../shared/measure';

/** Every slow sender sends so much a second. */
const PART = Buffer.alloc(4 * 1024, 'x');
const AT_ONCE = 100;
const MOST_CONNECTIONS = 10_000;
const WARM_UP = 50;

type Words = Readonly<{ path: string; length: number }>;
type Attack = Words & Readonly<{ name: string }>;
const ATTACKS: readonly Attack[] = [
  { name: 'sign-in, 5,000,000 bytes stated', path: '/api/session', length: 5_000_000 },
  { name: 'sign-in, 60,000 bytes stated', path: '/api/session', length: 60_000 },
  { name: 'an agency, 900,000 bytes stated', path: '/dinsos/s/abc', length: 900_000 },
];

const residentMib = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the gateway does not listen');
  return address.port;
};

/** As `npm start` starts the process that has this door. */
const execArgv = (): string[] => {
  const scripts = readJsonFile(Type.Object({ scripts: Type.Object({ start: Type.String() }) }), 'package.json');
  return scripts?.scripts.start.split(' ').filter((word) => word.startsWith('--')) ?? [];
};

type Door = Readonly<{ process: ChildProcess; pid: number; url: string }>;
const startDoor = async (gateway: Server): Promise<Door> => {
  const program = join(__dirname, 'door.main.js');
  const child = fork(program, [`http://127.0.0.1:${portOf(gateway)}`], { execArgv: execArgv() });
  const [message]: unknown[] = await once(child, 'message');
  const { url } = shaped(Type.Object({ url: Type.String() }), message, 'the door');
  return { process: child, pid: child.pid ?? 0, url };
};

type Honest = Readonly<{ ok: boolean; ms: number }>;
const honest = async (url: string): Promise<Honest> => {
  const started = performance.now();
  const answer = await fetch(`${url}/dinsos/s/abc`, { method: 'POST', body: '{"a":1}' }).catch(() => undefined);
  return { ok: answer?.status === 200, ms: performance.now() - started };
};

type Sender = { readonly socket: Socket; isOpen: boolean };
const slowSender = (url: string, { path, length }: Words): Sender => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const sender: Sender = { isOpen: true, socket };
  socket.on('error', () => undefined).once('close', () => (sender.isOpen = false));
  socket.resume();
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n{"csv":"`,
  );
  return sender;
};

type Limits = Readonly<{ connections: number; patienceMs: number }>;

/** Opens senders, sends slowly on each, and watches the door until all are closed or patience ends. */
class Siege {
  private readonly senders: Sender[] = [];
  private readonly beside: Honest[] = [];
  private sent = 0;
  private peak = 0;

  constructor(
    private readonly door: Door,
    private readonly words: Words,
    private readonly limits: Limits,
  ) {}

  /** Seconds until the door had closed all; null where it did not. */
  async lay(): Promise<number | null> {
    const { connections, patienceMs } = this.limits;
    const started = performance.now();
    while (performance.now() - started < patienceMs) {
      await this.press();
      if (this.senders.length === connections && this.stillOpen === 0) return (performance.now() - started) / 1000;
      await pause(this.senders.length < connections ? 100 : 1_000);
    }
    return null;
  }

  end(): void {
    for (const { socket } of this.senders) socket.destroy();
  }

  get stillOpen(): number {
    return this.senders.filter(({ isOpen }) => isOpen).length;
  }

  /** `before`: MiB of the door before it was attacked. */
  row(before: number) {
    const answered = this.beside.filter(({ ok }) => ok).length;
    return {
      median: Number((this.peak - before).toFixed(1)),
      ...{ before: Number(before.toFixed(1)), sentMib: Math.round(this.sent / 1024 / 1024), stillOpen: this.stillOpen },
      honest: `${answered} of ${this.beside.length}`,
      honestMedianMs: Math.round(median(this.beside.map(({ ms }) => ms))),
    };
  }

  private async press(): Promise<void> {
    const { url, pid } = this.door;
    for (let n = 0; n < AT_ONCE && this.senders.length < this.limits.connections; n += 1)
      this.senders.push(slowSender(url, this.words));
    for (const { isOpen, socket } of this.senders) if (isOpen && socket.write(PART)) this.sent += PART.length;
    this.peak = Math.max(this.peak, residentMib(pid));
    this.beside.push(await honest(url));
  }
}

const attack = async (gateway: Server, { name, ...words }: Attack, limits: Limits) => {
  const door = await startDoor(gateway);
  for (let n = 0; n < WARM_UP; n += 1) await honest(door.url);
  await pause(2_000);
  const before = residentMib(door.pid);
  const siege = new Siege(door, words, limits);
  const closedAfter = await siege.lay();
  const row = siege.row(before);
  siege.end();
  door.process.disconnect();
  const closedAfterSeconds = closedAfter === null ? null : Number(closedAfter.toFixed(1));
  return { subject: name, load: limits.connections, unit: 'MiB more', ...row, closedAfterSeconds };
};

/** Behind the door; it bears whatever the door lets through for as long as it is watched, so that only the door's limits show. */
const openGateway = (patienceMs: number): Server =>
  boundedServer(
    (request, response) => {
      request.resume().once('end', () => response.end('{}'));
    },
    { connections: MOST_CONNECTIONS, requestMs: patienceMs * 2, idleMs: patienceMs * 2 },
  ).listen(0, '127.0.0.1');

/** `npm run bench doors`: what slow senders cost the front door of the embedded edition, and how an honest request beside them fares. On this machine only. */
export const doors = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      connections: { type: 'string', default: '3000' },
      seconds: { type: 'string', default: '90' },
      json: { type: 'string' },
    },
  });
  const patienceMs = Number(values.seconds) * 1000;
  const gateway = openGateway(patienceMs);
  await once(gateway, 'listening');
  const connections = Math.min(Number(values.connections), MOST_CONNECTIONS);
  const rows: Awaited<ReturnType<typeof attack>>[] = [];
  for (const one of ATTACKS) rows.push(await attack(gateway, one, { connections, patienceMs }));
  console.table(rows);
  writeDocument(values.json, { name: 'doors', machine: machine(), rows });
  gateway.close();
  gateway.closeAllConnections();
};
