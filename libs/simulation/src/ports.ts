import { ProcessQueue, type WorkStore } from '@kinerja/processes';
import type { Instant } from '@kinerja/vocabulary';
import { AGENCY, ZONE } from './agency';
import { JobBoard } from './job-board';
import { SimulatedProcess } from './simulated-process';
import type { Ports } from './service';
import { World } from './world';

/** Of what differs from process to process. A log line is nobody's affair: what is wrong is found in what is kept. */
export const portsWith = (ports: Omit<Ports, 'settings' | 'log'>): Ports => ({
  ...ports,
  settings: { agency: AGENCY, zone: ZONE },
  log: { warn: () => undefined, error: () => undefined },
});

type Undisturbed = Pick<Ports, 'store' | 'dataSource'> & Readonly<{ work: WorkStore; now: Instant }>;

/** In a world where nothing goes wrong and nobody waits. */
export const undisturbedPorts = ({ store, dataSource, work, now }: Undisturbed): Ports =>
  portsWith({
    ...{ store, dataSource, clock: { now: () => now } },
    projections: { waitFor: async () => 0n },
    jobs: new JobBoard(new World({ seed: 0 }), new SimulatedProcess('repeat', 'repeat'), []),
    processes: new ProcessQueue(work, { enqueue: async () => undefined }),
  });
