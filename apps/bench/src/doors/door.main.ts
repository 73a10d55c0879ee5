import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Home, secretsOf } from '@kinerja/installation';
import { freePort } from '@kinerja/local-process';
import { remove } from '@kinerja/tooling';
import { openFrontDoor } from '../../../suite/src/front-door/front-door';
import type { InstanceSettings } from '../../../suite/src/processes/instance-settings';
import { Instances } from '../../../suite/src/processes/instances';

const home = mkdtempSync(join(tmpdir(), 'kinerja-door-'));
process.once('exit', () => remove(home));

/** The front door of the embedded edition alone, before a gateway at the address it is given. */
const open = async (gateway: string): Promise<void> => {
  const instances = new Instances();
  const settings: InstanceSettings = {
    ...{ kind: 'agency', code: 'dinsos', name: 'Dinas Sosial', zone: 'WIB', basePath: '/dinsos' },
    ...{ publicUrl: 'http://localhost', databases: {}, secrets: secretsOf(Home.open(home), 'dinsos'), feeds: [] },
  };
  const nothing = (): Promise<void> => Promise.resolve();
  instances.add({ settings, url: gateway, start: nothing, stop: nothing, restartWith: nothing });
  const local = { home: '/nowhere', control: 'secret', foundAgency: () => Promise.resolve(undefined) };
  const { url } = await openFrontDoor(instances, { ...local, port: await freePort(), webFolder: '/nowhere' });
  process.send?.({ url });
};

process.once('disconnect', () => process.exit(0));
void open(process.argv[2] ?? '');
