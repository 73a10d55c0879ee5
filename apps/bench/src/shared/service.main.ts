import { embeddedBus } from '@kinerja/messaging';
import { migrateService, startService, type ServiceDefinition } from '@kinerja/service-runtime';
import { identityService } from '@kinerja/identity-app';
import { incentivesService } from '@kinerja/incentives-app';
import { reportingService } from '@kinerja/reporting-app';
import { FIRST_ACCOUNT, type Order, type Told } from './service-process';

const definitions: Readonly<Record<Told['name'], () => ServiceDefinition>> = {
  identity: () =>
    identityService({
      digestKey: Buffer.alloc(32, 3).toString('base64'),
      bootstrap: [{ ...FIRST_ACCOUNT, roles: ['agency-admin'] }],
    }),
  incentives: () => incentivesService,
  reporting: () => reportingService,
};

/** Processor time between one turn of the event loop and the next: what nobody is served in, however busy the machine is with others. */
const watchTurns = (): (() => number) => {
  let [longest, isOver] = [0, false];
  let before = process.cpuUsage();
  const turn = (): void => {
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

const serve = async ({ name, settings, ownerUrl }: Told): Promise<void> => {
  const definition = definitions[name]();
  await migrateService(definition, { ownerUrl, appUrl: settings.database.appUrl, jobs: 'here' });
  const running = await startService(definition, settings, { bus: embeddedBus() });
  let stopWatching = (): number => 0;
  const orders: Readonly<Record<Order, () => unknown>> = {
    watch: () => {
      stopWatching();
      stopWatching = watchTurns();
    },
    tell: () => process.send?.({ longestTurnMs: stopWatching() }),
    stop: async () => {
      await running.close();
      process.disconnect();
    },
  };
  process.on('message', (order: Order) => void orders[order]());
  process.send?.({ url: running.url });
};

/** One service in a process of its own, so that what holds it up holds up nobody who measures. Told by IPC where its database is; ends with who measures. */
process.once('disconnect', () => process.exit());
process.once('message', (told: Told) => void serve(told));
