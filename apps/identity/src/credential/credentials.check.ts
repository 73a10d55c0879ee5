import { accountId, credentialId, formerCredentialId, type CredentialId } from '@kinerja/identity-domain';
import type { StoreCheck } from '@kinerja/service-runtime';
import { instant } from '@kinerja/vocabulary';

/** The last event of each account that still is one which names a password; `isSealed`: a former release keeps it in the log. */
const LAST_NAMED = `
  SELECT DISTINCT ON (named.stream) named.data ->> 'accountId' AS account, named.data ->> 'at' AS at,
    named.data ->> 'credentialId' AS credential,
    EXISTS (SELECT FROM log.personal_keys
      WHERE subject = named.data ->> 'accountId' AND purpose = 'sign-in' AND wrapped_key IS NOT NULL) AS "isSealed"
  FROM log.events AS named
  WHERE named.type IN ('AccountActivated', 'PasswordChanged', 'PasswordReset')
    AND NOT EXISTS (SELECT FROM log.events AS disabled
      WHERE disabled.stream = named.stream AND disabled.type = 'AccountDisabled'
        AND disabled.version > named.version)
  ORDER BY named.stream, named.version DESC`;
const KEPT = `SELECT credential_id AS credential FROM identity.credentials WHERE kind = 'password'`;

type Named = Readonly<{ account: string; at: string; credential: string | null; isSealed: boolean }>;

const named = ({ account, at, credential }: Named): CredentialId =>
  credential === null
    ? formerCredentialId({ accountId: accountId(account), at: instant(Date.parse(at)) })
    : credentialId(credential);

/** Moved out of the log by the next start of the service. */
const isStillToMove = ({ credential, isSealed }: Named): boolean => credential === null && isSealed;

/** Rule IDN-046. Only whether the one that counts is there: what it says, the log does not know. */
export const credentialsCheck: StoreCheck = {
  check: 'credentials',
  holds: 'every active account has the password that its log names',
  faults: async (asked) => {
    const kept = new Set(((await asked.query(KEPT)).rows as { credential: string }[]).map((row) => row.credential));
    const accounts = (await asked.query(LAST_NAMED)).rows as readonly Named[];
    return accounts
      .filter((account) => !isStillToMove(account) && !kept.has(named(account)))
      .map(({ account }) => `account ${account} is active and has no password: nobody can sign in with it`);
  },
};

/** The last authenticator and the last recovery codes of each account that were not taken away since. */
const FACTORS_IN_FORCE = `
  SELECT DISTINCT ON (named.stream, named.type) named.data ->> 'accountId' AS account,
    named.data ->> 'credentialId' AS credential
  FROM log.events AS named
  WHERE named.type IN ('SecondFactorSet', 'RecoveryCodesIssued')
    AND NOT EXISTS (SELECT FROM log.events AS ended
      WHERE ended.stream = named.stream AND ended.type IN ('SecondFactorRemoved', 'AccountDisabled')
        AND ended.version > named.version)
  ORDER BY named.stream, named.type, named.version DESC`;
const FACTORS_KEPT = `SELECT credential_id AS credential FROM identity.credentials WHERE kind <> 'password'`;

const PASSKEYS_IN_FORCE = `
  SELECT added.data ->> 'accountId' AS account, added.data ->> 'credentialId' AS credential
  FROM log.events AS added
  WHERE added.type = 'PasskeyAdded'
    AND NOT EXISTS (SELECT FROM log.events AS removed
      WHERE removed.stream = added.stream AND removed.type = 'PasskeyRemoved'
        AND removed.data ->> 'credentialId' = added.data ->> 'credentialId')`;

/** Rules IDN-133, IDN-142. */
export const secondFactorsCheck: StoreCheck = {
  check: 'second-factors',
  holds: 'every second factor that the log names is kept',
  faults: async (asked) => {
    const kept = new Set(
      ((await asked.query(FACTORS_KEPT)).rows as { credential: string }[]).map((row) => row.credential),
    );
    const rowsOf = async (query: string) =>
      (await asked.query(query)).rows as readonly { account: string; credential: string }[];
    const factors = [...(await rowsOf(FACTORS_IN_FORCE)), ...(await rowsOf(PASSKEYS_IN_FORCE))];
    const lost = new Set(factors.filter(({ credential }) => !kept.has(credential)).map(({ account }) => account));
    return [...lost].map((account) => `account ${account} has a second factor that is not kept: it needs a recovery`);
  },
};
