import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CannotStart } from '@kinerja/installation';
import type { Preparation } from '../deployment/preparation';
import { inheritedEnvironment } from './inherited-environment';

const ENTRY = join(__dirname, '..', '..', '..', '..', 'processes', 'prepare.js');

/**
 * Prepares instances in a process that ends with it: this one stays small, and no service's code runs beside the owners' passwords.
 * @throws CannotStart with what it said, AbortError when `over` is aborted before.
 */
export const prepareInstances = async (wanted: readonly Preparation[], over: AbortSignal): Promise<void> => {
  if (wanted.length === 0) return;
  const env = { ...inheritedEnvironment(), PREPARATION_FILE: '-' };
  const child = spawn(process.execPath, [ENTRY], { env, stdio: ['pipe', 'ignore', 'pipe'], signal: over });
  // A process that ends before it has read all says why on its way out.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(wanted));
  const [complaint, [status]] = await Promise.all([
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  if (status === 0) return;
  const codes = wanted.map(({ code }) => code).join(', ');
  throw new CannotStart(`The databases of ${codes} could not be prepared: ${complaint.trim()}`);
};
