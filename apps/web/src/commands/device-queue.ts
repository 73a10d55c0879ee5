import { send } from '../api/http';
import type { Command } from '../api/operation';
import type { CommandQueue } from './command-queue';
import { sendProved } from './send-proved';
import { sendUntilDecided } from './send-until-decided';

/** What a form adds to its command. */
export type Origin = Readonly<{ account: string | undefined; draft?: string }>;

let loading: Promise<CommandQueue> | undefined;

/** The queue of this device, fetched when the app has opened. Where it cannot be fetched now, the next one to ask tries again. */
export const deviceQueue = (): Promise<CommandQueue> => {
  loading ??= import('./open-device-queue').then(({ openDeviceQueue }) => openDeviceQueue());
  loading.catch(() => (loading = undefined));
  return loading;
};

const LONGEST_WAIT_MS = 2000;
const patience = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
const queueInTime = (): Promise<CommandQueue | undefined> =>
  Promise.race([deviceQueue(), patience()]).catch(() => undefined);

const direct = sendUntilDecided(sendProved(send));

/** Through the queue; where the device has none, or nobody is signed in, straight to the service. @throws Problem */
export const dispatch = async (command: Command, { account, draft }: Origin): Promise<unknown> => {
  const queue = account === undefined ? undefined : await queueInTime();
  if (queue === undefined || account === undefined) return direct(command);
  return queue.dispatch(command, { account, ...(draft !== undefined && { draft }) });
};

/** The person has been told. */
export const settle = async (key: string): Promise<void> => (await queueInTime())?.settle(key);

/** Of an account that signs out here. */
export const dropCommandsOf = async (account: string): Promise<void> => (await queueInTime())?.drop(account);
