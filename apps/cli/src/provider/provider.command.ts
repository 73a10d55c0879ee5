import { Command } from 'commander';

type Options = Readonly<{ publicUrl?: string; json?: true }>;

const check = async ({ publicUrl, json }: Options): Promise<void> => {
  const { runProviderCheck } = await import('./run-provider-check.js');
  const asked = { variables: process.env, publicUrl, out: process.stdout, asJson: json ?? false };
  process.exitCode = await runProviderCheck(asked);
};

/** Reads what the gateway reads, and asks the provider what a sign-in would ask. */
export const providerCommand = (): Command =>
  new Command('provider')
    .description('Look at the city’s own sign-in provider (OpenID Connect) before people use it')
    .addCommand(
      new Command('check')
        .description(
          'Check KINERJA_OIDC_… against the provider and say what is wrong; exit status 1 where something is',
        )
        .option('--public-url <url>', 'address that people use; KINERJA_PUBLIC_URL without it')
        .option('--json', 'print {findings: [{check, isGood, detail}]} as one JSON document')
        .action(check),
    );
