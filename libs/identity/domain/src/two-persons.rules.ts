import { instant, type EmployeeId, type Instant } from '@kinerja/vocabulary';
import { accountId, type AccountId, type AskedBy } from './account.events';
import { serviceAccountId, type ServiceAccountId } from './service-account.events';

const DAY_MS = 86_400_000;

/** Rule IDN-070: what waits for a second person lapses. */
export const WAITS_DAYS = 14;
/** Rule IDN-075: a code of a recovery is good for three days. */
export const CODE_HOURS = 72;

export const lapsesAfter = (now: Instant): Instant => instant(Date.parse(now) + WAITS_DAYS * DAY_MS);
export const expiresAfter = (now: Instant): Instant => instant(Date.parse(now) + CODE_HOURS * 3_600_000);

const OPERATOR = 'operator:';

/** Who keeps the machine and signs with the installation's own key; no account has such a name. */
export const isMachineOwner = (by: AccountId): boolean => by.startsWith(OPERATOR);

const MACHINE = 'machine:';

/** Another system of the city, as the log calls it; no account has such a name. */
export const asMachine = (id: ServiceAccountId): AccountId => accountId(`${MACHINE}${id}`);
export const isMachine = (by: AccountId): boolean => by.startsWith(MACHINE);
export const machineIn = (by: AccountId): ServiceAccountId => serviceAccountId(by.slice(MACHINE.length));

/** One person may have several accounts. */
export const isSamePerson = (one: AskedBy, other: AskedBy): boolean =>
  one.by === other.by || (one.byPerson !== undefined && one.byPerson === other.byPerson);

/** The account itself, or another account of its person. */
export const isOwnAccount = (asked: AskedBy, account: AccountId, employeeId: EmployeeId | undefined): boolean =>
  isSamePerson(asked, { by: account, ...(employeeId && { byPerson: employeeId }) });
