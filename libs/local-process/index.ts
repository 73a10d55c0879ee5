export { endProcess, type Step } from './src/end-process';
export { freePort, isPortFree } from './src/free-port';
export { birthOf, commandOf, isRunning } from './src/process-identity';
