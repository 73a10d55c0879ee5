import { Command } from 'commander';
import { told } from '../operator/for-the-person';
import { homeOption } from '../operator/options';
import { runSuiteProgram } from '../operator/suite-program';

type VerifyOptions = Readonly<{ home?: string; instance?: string; json?: string }>;

/** Knows no service itself: the suite mounts them all, so the suite's verifier does the work. */
export const verifyCommand = (): Command =>
  new Command('verify')
    .description('Recompute chain, versions, message sequences and read models of every service')
    .addOption(homeOption())
    .option('--instance <code>', 'only this agency or the centre (default: all)')
    .option('--json <file>', 'write {clean, checks} as one JSON document')
    .action((options: VerifyOptions) =>
      told('verify', async () => {
        // Refused at once: the verifier loads every service before it looks at anything.
        const { homeOf } = await import('../operator/home-of.js');
        homeOf(options.home);
        await runSuiteProgram('verify', options);
      }),
    );
