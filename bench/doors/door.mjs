// The front door of the embedded edition alone, before a gateway at the address it is given. For `npm run bench doors`.
import { load } from '../shared/dist.mjs';

const { openFrontDoor } = load('apps/suite/src/front-door/front-door.js');
const { Instances } = load('apps/suite/src/processes/instances.js');
const { freePort } = load('libs/local-process/index.js');

const instances = new Instances();
instances.add({ settings: { code: 'dinsos', name: 'Dinas Sosial', basePath: '/dinsos' }, url: process.argv[2] });
const local = { home: '/nowhere', control: 'secret', foundAgency: async () => undefined };
const { url } = await openFrontDoor(instances, { ...local, port: await freePort(), webFolder: '/nowhere' });
process.send({ url });
process.once('disconnect', () => process.exit(0));
