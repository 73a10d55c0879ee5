// Plain JavaScript: it runs in a fresh clone, before anything is compiled.
const LOOK_EVERY_MS = 500;

/**
 * A script of ours ends with the npm that started it, as by SIGTERM. npm forwards signals, but only to the child it knows, and
 * after `kill -9` nobody does: then this process is given another parent. What was started otherwise may outlive its starter.
 */
export const endWithNpm = () => {
  if (!process.env.npm_lifecycle_event) return;
  const starter = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  look.unref();
};
