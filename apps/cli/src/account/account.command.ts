import { Argument, Command } from 'commander';
import { inHome } from '../operator/in-home';
import { homeOption } from '../operator/options';
import type { AccountOptions } from './run-account';

/** For the owner of the machine, where no second administrator is left to ask. */
export const accountCommand = (): Command =>
  new Command('account')
    .description('Without a second administrator: recover a lost password, or give a role of two persons')
    .addArgument(new Argument('<action>', 'what to do').choices(['recover', 'grant']))
    .addOption(homeOption())
    .requiredOption('--agency <code>', 'agency or centre')
    .requiredOption('--username <name>', 'user name of the account, without the agency')
    .requiredOption('--reason <text>', 'why; kept for ever, with who did it')
    .option('--role <role>', 'for grant: agency-admin, system-admin, payroll-officer, payroll-verifier')
    .action((action: string, options: AccountOptions) =>
      inHome('account', options.home, async (home) => {
        const { runAccount } = await import('./run-account.js');
        await runAccount(home, action, options);
      }),
    );
