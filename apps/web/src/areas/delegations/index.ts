export { DelegationsScreen } from './delegations-screen';
export { OwnDelegationsScreen } from './own-delegations-screen';
