import { Command } from 'commander';

const check = async (file: string, { json }: Readonly<{ json?: true }>): Promise<void> => {
  const { runPolicyCheck } = await import('./run-policy-check.js');
  process.exitCode = await runPolicyCheck(file, { out: process.stdout, asJson: json ?? false });
};

/** Needs no running system: what depends on one (versions that are taken, months that are sealed) the screen and the service tell. */
export const policyCommand = (): Command =>
  new Command('policy')
    .description('Look at a policy of pay (policy pack) before somebody adopts it')
    .addCommand(
      new Command('check')
        .description('Say of a file what the service would refuse and warn of; exit status 1 where it would refuse')
        .argument('<file>', 'the pack as JSON, as the screen downloads it')
        .option('--json', 'print {packId, faults, refusals, cautions} as one JSON document')
        .action(check),
    );
