export { AccountScreen } from './account-screen';
export { AccountsScreen } from './accounts-screen';
export { AttendanceScreen } from './attendance-screen';
export { CalendarScreen } from './calendar-screen';
export { PeopleScreen } from './people-screen';
export { PeriodsScreen } from './periods-screen';
export { ProposalsScreen } from './proposals-screen';
