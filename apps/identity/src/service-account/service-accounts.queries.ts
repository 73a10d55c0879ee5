import { isSamePerson, type AskedBy, type HeldKey, type KnownServiceAccount } from '@kinerja/identity-domain'; // prettier-ignore
import type { Instant } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { accountNames, type AccountNames } from '../account/account-names.queries';
import { accountsByIds } from '../account/accounts.queries';
import type { AssertionStore } from './assertion-store';
import type { ServiceAccountHandler } from './service-account.handler';
import type { ServiceAccountView } from './service-account.view';
import { ServiceAccountRow } from './service-accounts.table';

type Known = Readonly<{ row: ServiceAccountRow; state: KnownServiceAccount }>;
/** Who looks, and when. */
type Looking = Readonly<{ asks: AskedBy; now: Instant }>;

const keyItem = ({ kid, jwk, endsAt }: HeldKey, now: Instant): ServiceAccountView['keys'][number] => ({
  ...{ kid, kind: jwk.crv, hasEnded: endsAt !== undefined && endsAt <= now },
  ...(endsAt !== undefined && { endsAt }),
});

const proposalItem = (
  { proposal }: KnownServiceAccount,
  names: AccountNames,
  { asks, now }: Looking,
): Pick<ServiceAccountView, 'proposal'> => {
  if (!proposal) return {};
  const { proposalId, scopes, key, formerKeyDays, reason, by, lapsesAt } = proposal;
  return {
    proposal: {
      ...{ proposalId, scopes: [...scopes], reason, proposedBy: names.of(by), lapsesAt, hasLapsed: lapsesAt <= now },
      ...(key && { kid: key.kid }),
      ...(formerKeyDays !== undefined && { formerKeyDays }),
      isOwn: isSamePerson(asks, proposal),
    },
  };
};

type Around = Readonly<{ names: AccountNames; inUse: ReadonlySet<string>; uses: ReadonlyMap<string, Instant> }>;

const itemOf = ({ row, state }: Known, { names, inUse, uses }: Around, looking: Looking): ServiceAccountView => {
  const { serviceAccountId, name, purpose, registeredAt } = row;
  const { status, responsible, scopes, keys } = state;
  const lastUsedAt = uses.get(serviceAccountId);
  return {
    ...{ serviceAccountId, name, purpose, registeredAt, status, scopes: [...scopes] },
    ...{ responsible: names.of(responsible), needsResponsible: status !== 'ended' && !inUse.has(responsible) },
    keys: keys.map((key) => keyItem(key, looking.now)),
    ...proposalItem(state, names, looking),
    ...(lastUsedAt !== undefined && { lastUsedAt }),
  };
};

type Sources = Readonly<{ source: DataSource; accounts: ServiceAccountHandler; store: AssertionStore }>;

/** All of an agency, by name; there are a handful. */
export const serviceAccountsOf = async (
  { source, accounts, store }: Sources,
  looking: Looking,
): Promise<readonly ServiceAccountView[]> => {
  const rows = await source.getRepository(ServiceAccountRow).find({ order: { name: 'ASC', serviceAccountId: 'ASC' } });
  const states = await Promise.all(rows.map(async (row) => ({ row, state: await accounts.state(row) })));
  const known = states.flatMap(({ row, state }) => (state.status === 'absent' ? [] : [{ row, state }]));
  const people = known.flatMap(({ state: { responsible, proposal } }) => [responsible, ...(proposal ? [proposal.by] : [])]); // prettier-ignore
  const [names, held, uses] = await Promise.all([
    accountNames(source, people),
    accountsByIds(source, people),
    store.lastUses(),
  ]);
  const inUse = new Set(held.filter(({ status }) => status === 'active').map(({ accountId }) => accountId));
  return known.map((one) => itemOf(one, { names, inUse, uses }, looking));
};
