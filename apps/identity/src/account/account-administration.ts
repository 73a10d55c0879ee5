import { derivedCommand, type Handled } from '@kinerja/commands';
import {
  accountDecider,
  administers,
  isMachineOwner,
  type AccountCommand,
  type AccountId,
  type AccountRefusal,
  type AccountState,
  type AdministratorsRefusal,
} from '@kinerja/identity-domain';
import { problem } from '@kinerja/problem-details';
import { rolesAt } from '@kinerja/vocabulary';
import { notAdministrator, roleElsewhere } from './account.problems';
import type { AccountHandler } from './account.handler';
import type { AdministratorsHandler } from './administrators.handler';

type Answer = Handled<AccountRefusal | AdministratorsRefusal>;

const isAdministrator = (state: AccountState): boolean => state.status !== 'absent' && administers(state.roles);

/** What administrators do to accounts, and what has to hold across them. */
export class AccountAdministration {
  constructor(
    private readonly accounts: AccountHandler,
    private readonly administrators: AdministratorsHandler,
    private readonly instance: string,
  ) {}

  /** Rule IDN-074: whoever would be no administrator afterwards leaves them first, and the last one cannot. */
  async handle(command: AccountCommand): Promise<Answer> {
    this.requireRolesOfHere(command);
    const { accountId, now } = command.data;
    if (await this.endsAdministration(command)) {
      const data = { accountId, now };
      const left = await derivedCommand('leave', () =>
        this.administrators.handle({ type: 'LeaveAdministrators', data }),
      );
      if (!left.accepted) return left;
    }
    return this.accounts.handle(command);
  }

  /** Rule IDN-077: roles of two persons are a matter of who is an administrator now, whatever the token still says. */
  async requireAdministrator(by: AccountId): Promise<void> {
    if (isMachineOwner(by)) return;
    const state = await this.accounts.state({ accountId: by });
    if (state.status !== 'active' || !isAdministrator(state)) throw problem('account.not-administrator', notAdministrator); // prettier-ignore
  }

  /** Rule IDN-085. @throws ProblemException 422 for a role that this instance has nothing to do for: it would open no page. */
  private requireRolesOfHere({ type, data }: AccountCommand): void {
    const asked = type === 'CreateAccount' ? data.roles : type === 'GrantRole' ? [data.role] : [];
    const elsewhere = asked.find((role) => !rolesAt(this.instance).includes(role));
    if (elsewhere) throw problem('account.role-elsewhere', roleElsewhere, { role: elsewhere });
  }

  private async endsAdministration(command: AccountCommand): Promise<boolean> {
    const state = await this.accounts.state(command.data);
    const decision = accountDecider.decide(command, state);
    if (!decision.accepted) return false;
    return isAdministrator(state) && !isAdministrator(decision.events.reduce(accountDecider.evolve, state));
  }
}
