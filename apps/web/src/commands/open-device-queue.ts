import { send } from '../api/http';
import { CommandQueue } from './command-queue';
import { openCommandStore, type CommandStore } from './command-store';
import { deviceLocks } from './device-locks';
import { tellOutcome } from './outcomes';
import { sendProved } from './send-proved';
import { sendUntilDecided } from './send-until-decided';

const LONGEST_MS = 2000;

/** Some browsers neither open IndexedDB nor say that they will not. */
const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('the device does not answer')), LONGEST_MS)),
  ]);

/** Keeps nothing where the device does not. */
const nothingKept: CommandStore = {
  add: () => Promise.resolve(),
  of: () => Promise.resolve([]),
  remove: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

export const openDeviceQueue = async (): Promise<CommandQueue> =>
  new CommandQueue({
    store: await inTime(openCommandStore()).catch(() => nothingKept),
    place: new URL(document.baseURI).pathname,
    send: sendUntilDecided(sendProved(send)),
    locks: deviceLocks(),
    onOutcome: tellOutcome,
  });
