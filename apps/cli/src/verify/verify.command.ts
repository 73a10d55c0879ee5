import { Command } from 'commander';
import { inHome } from '../operator/in-home';
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
    .action((options: VerifyOptions) => inHome('verify', options.home, () => runSuiteProgram('verify', options)));
