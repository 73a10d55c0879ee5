import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, endProcess } from '@kinerja/local-process';

/** The running server as its own `postmaster.pid` describes it. */
export type Postmaster = Readonly<{ pid: number; data: string; port: number; isReady: boolean }>;

const POLL_MS = 15;
const FAST_STOP_MS = 15_000;
const IMMEDIATE_STOP_MS = 5_000;

export const readPostmaster = (data: string): Postmaster | undefined => {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, folder, , port] = lines;
    return { pid: Number(pid), data: folder ?? '', port: Number(port), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
};

/** True when that process was started on this very data folder. */
export const serves = ({ pid }: Postmaster, data: string): boolean => {
  const words = commandOf(pid);
  return words.includes(data) || words.includes(realpathSync(data));
};

/** Ends exactly this process: open transactions are rolled back, files are left clean. */
export const stopPostmaster = async ({ pid }: Postmaster): Promise<void> => {
  const isGone = await endProcess(pid, ['SIGINT', FAST_STOP_MS], ['SIGQUIT', IMMEDIATE_STOP_MS]);
  if (!isGone) throw new Error(`PostgreSQL (process ${pid}) does not stop`);
};

/** Waits until this server accepts connections, or until `hasEnded` says that it never will. */
export const waitUntilReady = async (
  data: string,
  server: Readonly<{ pid: number | undefined; hasEnded: () => boolean }>,
  withinMs: number,
): Promise<Postmaster | undefined> => {
  for (const end = Date.now() + withinMs; Date.now() < end && !server.hasEnded(); await pause(POLL_MS)) {
    const found = readPostmaster(data);
    if (found?.isReady && found.pid === server.pid) return found;
  }
  return undefined;
};
