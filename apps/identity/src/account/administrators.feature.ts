import { feature } from '@kinerja/service-runtime';
import { administers, isAdministrator, type AccountEvent, type AccountId } from '@kinerja/identity-domain';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import type { Instant } from '@kinerja/vocabulary';
import type { AccountHandler } from './account.handler';
import { administratorsHandler, type AdministratorsHandler } from './administrators.handler';
import { administratorsTrail } from './account.trail';

type Needs = Readonly<{ accounts: AccountHandler; administrators: AdministratorsHandler }>;

/** Rule IDN-074: follows who holds the role. Whoever has lost it since is not let in, and who loses it left before. */
const followAdministrators = ({ accounts, administrators }: Needs): OwnReaction => {
  const join = async (accountId: AccountId, now: Instant) => {
    const state = await accounts.state({ accountId });
    if (state.status !== 'absent' && administers(state.roles))
      await administrators.handle({ type: 'JoinAdministrators', data: { accountId, now } });
  };
  const leave = async (accountId: AccountId, now: Instant) => {
    await administrators.handle({ type: 'LeaveAdministrators', data: { accountId, now } });
  };
  return ownReaction<AccountEvent>('administrators', {
    AccountCreated: async ({ data }) => (administers(data.roles) ? join(data.accountId, data.at) : undefined),
    RoleGranted: async ({ data }) => (isAdministrator(data.role) ? join(data.accountId, data.at) : undefined),
    RoleRevoked: async ({ data }) => (administers(data.roles) ? undefined : leave(data.accountId, data.at)),
  });
};

/** Those who look after the agency's accounts, so that one is always left. */
export const administratorsFeature = feature({
  events: { AdministratorJoined: { version: 1 }, AdministratorLeft: { version: 1 } },
  handler: administratorsHandler,
  trail: administratorsTrail,
  ownReactions: [({ parts }: ComposedRuntime<Needs>) => followAdministrators(parts)],
});
