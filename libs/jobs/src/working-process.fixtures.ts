import { openJobs, type JobsSettings } from './open-jobs';

/**
 * A worker as a process of its own, for tests that kill, freeze or block it: says `began <id>`, blocks its event loop or
 * waits so long, says `ended <id>`.
 */
const { JOBS = '{}', NAME = '', BLOCK_MS = '0', WAIT_MS = '0' } = process.env;

const jobs = openJobs(JSON.parse(JOBS) as JobsSettings, (error) => process.stderr.write(`${error.message}\n`));

const block = (ms: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

jobs.handle(NAME, async ({ id }) => {
  process.stdout.write(`began ${id}\n`);
  await new Promise((resolve) => setTimeout(resolve, Number(WAIT_MS)));
  block(Number(BLOCK_MS));
  process.stdout.write(`ended ${id}\n`);
});
process.stdout.write('ready\n');
