/**
 * Loaded before a service's own program (`node -r`): when the cluster's main process is gone, so is this one.
 * The program closes in order on SIGTERM; a process that hangs ends a little later.
 */
const LAST_RESORT_MS = 10_000;

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), LAST_RESORT_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
