// One service in a process of its own, so that what holds it up holds up nobody who measures. Told by IPC where its database is.
import { load, lib } from '../shared/dist.mjs';

const definitions = {
  identity: () =>
    load('apps/identity/src/app.module.js').identityService({
      digestKey: Buffer.alloc(32, 3).toString('base64'),
      bootstrap: [{ username: 'admin', password: 'sandi pertama yang panjang', roles: ['agency-admin'] }],
    }),
  incentives: () => load('apps/incentives/src/app.module.js').incentivesService,
  reporting: () => load('apps/reporting/src/app.module.js').reportingService,
};

/** Processor time between one turn of the event loop and the next: what nobody is served in, however busy the machine is with others. */
const watchTurns = () => {
  let [longest, isOver] = [0, false];
  let before = process.cpuUsage();
  const turn = () => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    longest = Math.max(longest, user + system);
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return longest / 1000;
  };
};

/** Ends with who measures. */
process.once('disconnect', () => process.exit());
process.once('message', async ({ name, settings, ownerUrl }) => {
  const definition = definitions[name]();
  await lib('service-runtime').migrateService(definition, { ownerUrl, appUrl: settings.database.appUrl, jobs: 'here' });
  const running = await lib('service-runtime').startService(definition, settings, {
    bus: lib('messaging').embeddedBus(),
  });
  let stopWatching = () => 0;
  const orders = {
    watch: () => {
      stopWatching = watchTurns();
    },
    tell: () => process.send({ longestTurnMs: stopWatching() }),
    stop: async () => {
      await running.close();
      process.disconnect();
    },
  };
  process.on('message', (order) => orders[order]());
  process.send({ url: running.url });
});
