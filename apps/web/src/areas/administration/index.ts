export { AttendanceScreen } from './attendance-screen';
export { CalendarScreen } from './calendar-screen';
export { PeopleScreen } from './people-screen';
export { PeriodsScreen } from './periods-screen';
