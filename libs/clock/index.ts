export { type Clock, systemClock } from './src/clock';
export { uuidv7 } from './src/uuidv7';
