import type { StoreCheck } from '@kinerja/service-runtime';

/** Active by the log and without a password; one that a former release sealed in the log is moved by the next start. */
const LOCKED_OUT = `
  SELECT activated.data ->> 'accountId' AS account FROM log.events AS activated
  WHERE activated.type = 'AccountActivated'
    AND NOT EXISTS (SELECT FROM log.events AS disabled
      WHERE disabled.stream = activated.stream AND disabled.type = 'AccountDisabled')
    AND NOT EXISTS (SELECT FROM identity.credentials
      WHERE account_id::text = activated.data ->> 'accountId' AND kind = 'password')
    AND NOT EXISTS (SELECT FROM log.personal_keys
      WHERE subject = activated.data ->> 'accountId' AND purpose = 'sign-in' AND wrapped_key IS NOT NULL)
  ORDER BY activated.position`;

/** Rule IDN-046. Only whether there is one: what it says, the log does not know. */
export const credentialsCheck: StoreCheck = {
  check: 'credentials',
  holds: 'every active account has a password',
  faults: async (asked) => {
    const { rows } = await asked.query(LOCKED_OUT);
    return (rows as readonly Readonly<{ account: string }>[]).map(
      ({ account }) => `account ${account} is active and has no password: nobody can sign in with it`,
    );
  },
};
