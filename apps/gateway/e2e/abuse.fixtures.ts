import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';

/** Resident memory of a process in MiB. */
export const residentMib = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** A connection that sends something and then waits; resolves `closed` when the door has had enough of it. */
export type SlowSocket = Readonly<{ socket: Socket; closed: Promise<void> }>;

export const slowSocket = async (url: string, words: string, isReading = true): Promise<SlowSocket> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(words);
  if (isReading) socket.resume();
  else socket.pause();
  return { socket, closed };
};

const times = (count: number, sign: string): string => sign.repeat(count);

/** Bodies nobody of ours sends, each with the answers that are right. */
export const hostileBodies: readonly (readonly [what: string, body: string, statuses: readonly number[]])[] = [
  ['is huge', JSON.stringify({ username: times(32 * 1024 * 1024, 'x') }), [413]],
  ['is nested 10,000 deep', times(7_000, '['), [400]],
  ['is nested 10,000 deep in objects', `${times(2_000, '{"a":')}1${times(2_000, '}')}`, [400]],
  ['has a million keys', `{${Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":1`).join(',')}}`, [413]],
  ['reaches for __proto__', '{"__proto__":{"isAdmin":true},"username":"a","password":"b"}', [400]],
  ['reaches for constructor.prototype', '{"constructor":{"prototype":{"isAdmin":true}},"username":"a"}', [400]],
  ['is no JSON', '{"username":', [400]],
  ['is empty', '', [400]],
];
