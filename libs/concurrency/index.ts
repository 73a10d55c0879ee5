export { inParallel } from './src/in-parallel';
export { doubledPause, Loop, type LoopOptions } from './src/loop';
export { everyMinute } from './src/every-minute';
export { BackOff } from './src/back-off';
export { WakeUp } from './src/wake-up';
export { within } from './src/within';
export { FairTurns, NoTurn } from './src/fair-turns';
export { limited, timeLimit } from './src/time-limit';
