/** What others see of outages. */
export type { OutageCommand } from './outage.commands';
export { outageDecider, type OutageRefusal } from './outage.decider';
export { outageId, type OutageEvent, type OutageId } from './outage.events';
