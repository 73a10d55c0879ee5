import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = <Value>(file: string): Readonly<Record<string, Value>> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Value>) : {};

/**
 * Environment that halts this one process where the fault rig wants it dead: `HOME/fault-points.json`,
 * `{"diskominfo/planning": "relay.after-ack:3"}`. Read at every start of a process; empty without that file.
 */
export const faultPointFor = (home: string, process: string): Readonly<Record<string, string>> => {
  const point = read<string>(join(home, 'fault-points.json'))[process];
  return point === undefined ? {} : { KINERJA_FAULT_POINT: point };
};

/**
 * The port under which clients find a server: its own, or that of the fault rig's proxy before it. `HOME/through.json`,
 * `{"postgres/diskominfo": 41001, "redis/diskominfo": 41002, "kafka/1": 41003, "gateway/diskominfo": 41004}`; a Kafka broker must
 * listen on its own port and advertise this one.
 */
export const portThrough = (home: string, server: string, port: number): number =>
  read<number>(join(home, 'through.json'))[server] ?? port;
