export { AccountScreen } from './account-screen';
export { AccountsScreen } from './accounts-screen';
export { FirstStepsScreen } from './first-steps-screen';
export { PeriodsScreen } from './periods-screen';
