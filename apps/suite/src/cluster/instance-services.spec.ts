import type { InstanceSettings } from '../processes/instance-settings';
import type { KeptProcess } from '../processes/kept-process';
import { Gate } from './gate';
import { InstanceServices } from './instance-services';

const process = (name: string): KeptProcess => ({ name, stop: async () => undefined }) as unknown as KeptProcess;

it('starts nothing any more that still waits for its turn when it is stopped', async () => {
  const gate = new Gate(1);
  const started: string[] = [];
  let firstIsUp = (): void => undefined;
  const firstStarts = new Promise<void>((resolve) => (firstIsUp = resolve));
  const services = ['identity', 'planning', 'reporting'].map(process);
  const instance = new InstanceServices({} as InstanceSettings, {
    make: async () => ({ url: 'http://127.0.0.1:1', gateway: process('gateway'), services }),
    start: ({ name }, isWanted) =>
      gate.pass(async () => {
        if (!isWanted()) return;
        started.push(name);
        await firstStarts;
      }),
  });
  const starting = instance.start();
  while (started.length === 0) await new Promise(setImmediate);
  await instance.stop();
  firstIsUp();
  await starting;
  expect(started).toEqual(['identity']);
});
