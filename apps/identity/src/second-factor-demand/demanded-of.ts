import type { Clock } from '@kinerja/clock';
import { concerns } from '@kinerja/identity-domain';
import { localDateAt, type LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { isWithoutSecondFactor, type Account } from '../account/accounts.queries';
import { demandHeld } from './second-factor-demands.queries';

/** `isDue`: nothing else is done before it is set up. */
export type Demanded = Readonly<{ dueOn: LocalDate; isDue: boolean }>;

type Zone = Parameters<typeof localDateAt>[1];

/** Rule IDN-137: what the agency demands of one account. */
export class DemandedOf {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly zone: Zone,
  ) {}

  /** Undefined where nothing is, or it has what is demanded. */
  async account(account: Account): Promise<Demanded | undefined> {
    const held = await demandHeld(this.source);
    const today = localDateAt(this.clock.now(), this.zone);
    if (!held || held.startsOn > today) return undefined;
    if (!concerns(held.scope, account.roles) || !isWithoutSecondFactor(account)) return undefined;
    return { dueOn: held.dueOn, isDue: held.dueOn <= today };
  }
}
