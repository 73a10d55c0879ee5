import { isAdministrator } from '@kinerja/identity-domain';
import { roles, type Role } from '@kinerja/vocabulary';

/** Rule IDN-290: whoever holds another post again by then has not left; an account that nobody has placed yet waits as long. */
export const GAP_DAYS = 30;

const listed = (some: readonly Role[]): string => `ARRAY[${some.map((role) => `'${role}'`).join(', ')}]`;

/** Rule IDN-294: held by people who are nobody's employees here: the city's technicians, its board and its inspectors. */
const outsideRoles: readonly Role[] = ['system-admin', 'bkpsdm-analyst', 'auditor'];

type Tables = Readonly<{ accounts: string; accountRoles: string }>;

/**
 * SQL, to be named by `WITH` after `places`: accounts in use whose person holds no post on day $1 and none that begins soon, with the last
 * day of the last one; and accounts in use of nobody with the roles that somebody of the agency should have.
 */
export const accountStandingSql = ({ accounts, accountRoles }: Tables): string => `
  unplaced AS MATERIALIZED (
    SELECT account.account_id, account.employee_id, account.username, account.roles, account.created_at,
           (SELECT max(post.ends_on) FROM directory.posts_v1 post
             WHERE post.employee_id = account.employee_id AND post.ends_on < $1::date) AS last_day
      FROM ${accounts} account
     WHERE account.status <> 'disabled' AND account.employee_id IS NOT NULL
       AND account.employee_id NOT IN (SELECT employee_id FROM places)
       AND NOT EXISTS (SELECT FROM directory.posts_v1 post WHERE post.employee_id = account.employee_id
                          AND post.starts_on > $1::date AND post.starts_on <= $1::date + ${GAP_DAYS})
  ), of_nobody AS MATERIALIZED (
    SELECT account.account_id, account.username, account.roles
      FROM ${accounts} account
     WHERE account.status <> 'disabled' AND account.employee_id IS NULL
       AND EXISTS (SELECT FROM ${accountRoles} held_role
                    WHERE held_role.account_id = account.account_id AND held_role.role <> ALL (${listed(outsideRoles)})
                      AND NOT (held_role.role = ANY (${listed(roles.filter(isAdministrator))}) AND held_role.granted_by IS NULL))
  )`;

/** SQL for what is shown of an account. */
const shown = (lastDay: string): string =>
  `json_build_object('accountId', account_id, 'username', username, 'roles', roles, 'lastDay', ${lastDay})`;

/** Rules IDN-290, IDN-294. An account with further roles is told by them alone. */
export const accountFaultsSql = `
    SELECT CASE WHEN roles <@ ARRAY['employee'] THEN 'account-without-post' ELSE 'role-without-post' END,
           employee_id, NULL::uuid, NULL::uuid, account_id, NULL::json, ${shown('last_day::text')}
      FROM unplaced
     WHERE NOT roles <@ ARRAY['employee'] OR last_day IS NOT NULL OR created_at < $1::date - ${GAP_DAYS}
    UNION ALL
    SELECT 'account-without-person', NULL, NULL, NULL, account_id, NULL, ${shown('NULL')} FROM of_nobody`;
