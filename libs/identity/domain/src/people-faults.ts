/** What others see of what is to be mended among people. */
export { peopleFaultsDecider } from './people-faults.decider';
export { type PeopleFaultCounts, type PeopleFaultsCounted } from './people-faults.events';
