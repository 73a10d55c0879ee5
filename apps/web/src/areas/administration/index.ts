export { AttendanceScreen } from './attendance-screen';
export { PeopleScreen } from './people-screen';
export { PeriodsScreen } from './periods-screen';
