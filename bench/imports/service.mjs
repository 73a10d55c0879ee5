// One service in a process of its own, so that what holds it up holds up nobody who measures. Told by IPC where its database is.
import { load, lib } from '../shared/dist.mjs';

const definitions = {
  identity: () =>
    load('apps/identity/src/app.module.js').identityService({
      digestKey: Buffer.alloc(32, 3).toString('base64'),
      bootstrap: { username: 'admin', password: 'sandi pertama yang panjang', roles: ['agency-admin'] },
    }),
  incentives: () => load('apps/incentives/src/app.module.js').incentivesService,
  reporting: () => load('apps/reporting/src/app.module.js').reportingService,
};

process.once('message', async ({ name, settings }) => {
  const running = await lib('service-shell').startService(definitions[name](), settings, {
    bus: lib('messaging').embeddedBus(),
  });
  process.once('message', async () => {
    await running.close();
    process.disconnect();
  });
  process.send({ url: running.url });
});
