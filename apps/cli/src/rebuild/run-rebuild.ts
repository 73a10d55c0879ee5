import type { Home } from '@kinerja/installation';
import { OperatorFault } from '../operator/operator-fault';
import { addressOf, operate, type ServiceName } from '../operator/running-service';

export type Rebuilding = ServiceName & Readonly<{ home?: string; projection: string }>;

/** @throws OperatorFault, CannotStart with a sentence. */
export const runRebuild = async (home: Home, { projection, instance, service }: Rebuilding): Promise<void> => {
  const name = { instance, service };
  const address = addressOf(home, name);
  if (address === undefined) throw new OperatorFault(`${name.instance}/${name.service} stands still. Start it first.`);
  const body = { projection };
  const { position } = await operate<{ position: number }>(home, name.instance, { address, path: '/rebuilds', body });
  console.log(`${projection} was filled anew up to position ${position}`);
};
