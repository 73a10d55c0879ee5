export { inParallel } from './src/in-parallel';
export { backOff, Loop, type LoopOptions } from './src/loop';
