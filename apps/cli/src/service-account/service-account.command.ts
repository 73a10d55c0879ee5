import { Command } from 'commander';

const key = async (name: string): Promise<void> => {
  const { makeKey } = await import('./make-key.js');
  process.exitCode = await makeKey(name, { out: process.stdout, err: process.stderr });
};

type TokenOptions = Readonly<{ door: string; client: string; key: string; scope?: string; json?: true }>;

const token = async ({ json, ...asked }: TokenOptions): Promise<void> => {
  const { askToken } = await import('./ask-token.js');
  process.exitCode = await askToken({ ...asked, asJson: json ?? false }, { out: process.stdout, err: process.stderr });
};

/** For whoever keeps the other system; needs no running installation on this machine. */
export const serviceAccountCommand = (): Command =>
  new Command('service-account')
    .description('Let another system of the city sign in with a key of its own (service account)')
    .addCommand(
      new Command('key')
        .description('Make a pair of keys: NAME.key.pem, which stays with the other system, and NAME.pub.pem')
        .argument('<name>', 'of the two files, like mesin-absensi')
        .action(key),
    )
    .addCommand(
      new Command('token')
        .description('Ask an agency for a token of five minutes, as the other system does; exit status 1 where refused')
        .requiredOption('--door <url>', 'address of the agency, like https://kinerja.kota.go.id/dinkes')
        .requiredOption('--client <id>', 'number of the service account, from the screen')
        .requiredOption('--key <file>', 'its private key, PEM')
        .option('--scope <scopes>', 'some of its scopes, with a blank between them; all without it')
        .option('--json', 'print the whole answer as one JSON document')
        .action(token),
    );
