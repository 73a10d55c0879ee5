import { concerns, type DemandScope } from '@kinerja/identity-domain';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { accountNames } from '../account/account-names.queries';
import { isWithoutSecondFactor, countAccounts, type Account } from '../account/accounts.queries';
import { demandHeld, demandProposed } from './second-factor-demands.queries';
import type { SecondFactorDemandRow } from './second-factor-demands.table';
import { lackingAmong } from './lacking';
import type { DemandOverview } from './second-factor-demand.view';

/** Who looks, and when. */
type Looking = Readonly<{ asks: Account; now: Instant; today: LocalDate }>;

const lackingOf = async (source: DataSource, scope: DemandScope, asks: Account) => ({
  accounts: await countAccounts(source, lackingAmong(scope)),
  isOwn: concerns(scope, asks.roles) && isWithoutSecondFactor(asks),
});

const termsOf = ({ demandId, scope, startsOn, dueOn, reason, at }: SecondFactorDemandRow) => ({
  ...{ demandId, scope, startsOn, dueOn, reason, at },
});

const isBy = ({ accountId, employeeId }: Account, { proposedBy, proposer }: SecondFactorDemandRow): boolean =>
  proposedBy === accountId || (proposer !== null && proposer === employeeId);

/** What holds, what waits, and how many accounts lack what is or might be demanded. */
export const demandOverviewOf = async (source: DataSource, { asks, now, today }: Looking): Promise<DemandOverview> => {
  const [held, proposed] = await Promise.all([demandHeld(source), demandProposed(source, now)]);
  const names = await accountNames(source, [held?.proposedBy, held?.confirmedBy, proposed?.proposedBy]);
  const [some, all] = await Promise.all([
    lackingOf(source, 'two-person-roles', asks),
    lackingOf(source, 'everybody', asks),
  ]);
  return {
    ...(held?.confirmedBy && {
      held: {
        ...{ ...termsOf(held), proposedBy: names.of(held.proposedBy), confirmedBy: names.of(held.confirmedBy) },
        isDue: held.dueOn <= today,
      },
    }),
    ...(proposed && {
      proposal: {
        ...{ ...termsOf(proposed), proposedBy: names.of(proposed.proposedBy), lapsesAt: proposed.lapsesAt },
        isOwn: isBy(asks, proposed),
      },
    }),
    lacking: { 'two-person-roles': some, everybody: all },
  };
};
