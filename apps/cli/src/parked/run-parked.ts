import type { Home } from '@kinerja/installation';
import { OperatorFault } from '../operator/operator-fault';
import { listOwnWork, releaseEvent, skipEvent, skipRefusedPart } from './own-work';
import { listKeys, releaseKey, skipNextMessage } from './parked-keys';
import { servicesOf, type ParkedOptions } from './parked-options';
import { listSetAside } from './set-aside';

const list = async (home: Home, options: ParkedOptions): Promise<void> => {
  const services = servicesOf(home, options);
  await listKeys(home, services);
  await listOwnWork(home, services);
  await listSetAside(home, services);
};

const release = (home: Home, options: ParkedOptions): Promise<void> => {
  if (options.process !== undefined)
    throw new OperatorFault('A refused part is tried again by itself, at the latest an hour after the last time.');
  return options.reaction === undefined ? releaseKey(home, options) : releaseEvent(home, options);
};

const skip = (home: Home, options: ParkedOptions): Promise<void> => {
  if (options.process !== undefined) return skipRefusedPart(home, options);
  return options.reaction === undefined ? skipNextMessage(home, options) : skipEvent(home, options);
};

/** @throws OperatorFault, CannotStart, PostgresFault with a sentence. */
export const runParked = async (home: Home, action: string, options: ParkedOptions): Promise<void> => {
  if (action === 'list') return list(home, options);
  if (action === 'release') return release(home, options);
  if (action === 'skip') return skip(home, options);
  throw new OperatorFault('Say what to do: parked list, parked release or parked skip.');
};
