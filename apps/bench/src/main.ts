import { runProgram, usageOf } from '@kinerja/tooling';
import { installPeers } from './shared/peers';

type Measurement = (args: readonly string[]) => Promise<void>;

/** Each loads only what it measures; its module exports nothing else, for `import()` sees one name of a compiled module and no list. */
const MEASUREMENTS: Readonly<Record<string, () => Promise<Measurement>>> = {
  append: async () => (await import('./append/main.js')).append,
  backup: async () => (await import('./backup/main.js')).backup,
  cli: async () => (await import('./cli/main.js')).cli,
  consumer: async () => (await import('./consumer/main.js')).consumer,
  doors: async () => (await import('./doors/main.js')).doors,
  idle: async () => (await import('./idle/main.js')).idle,
  imports: async () => (await import('./imports/main.js')).imports,
  latency: async () => (await import('./latency/main.js')).latency,
  people: async () => (await import('./people/main.js')).people,
  verify: async () => (await import('./verify/main.js')).verify,
};

runProgram(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const load = Object.hasOwn(MEASUREMENTS, name) ? MEASUREMENTS[name] : undefined;
  if (!load) {
    console.error(usageOf('bench'));
    process.exit(2);
  }
  installPeers();
  const measure = await load();
  await measure(args);
});
