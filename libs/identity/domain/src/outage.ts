/** What others see of outages. */
export { outageId, type OutageCommand, type OutageId } from './outage.commands';
export { outageDecider, type OutageRefusal } from './outage.decider';
export type { OutageEvent } from './outage.events';
