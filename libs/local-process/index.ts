export { endProcess, type Step } from './src/end-process';
export { freePort, isPortFree } from './src/free-port';
export { ownerOnly } from './src/owner-only';
export { birthOf, commandOf, isRunning } from './src/process-identity';
