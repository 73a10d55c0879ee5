import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inheritedEnvironment } from '../processes/inherited-environment';

/** What a process is told: `plain` as variables, `secret` as files that only their owner reads, named by `<NAME>_FILE`. */
export type ProcessSettings = Readonly<{
  plain: Readonly<Record<string, string>>;
  secret: Readonly<Record<string, string>>;
  /** Variables that it has from whoever started the cluster, where they are set. */
  passedOn: readonly string[];
}>;

/** Writes the secrets into the folder and answers with the environment that names them. */
export const environmentIn = (folder: string, { plain, secret, passedOn }: ProcessSettings): Record<string, string> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = Object.entries(secret).map(([name, value]) => {
    const file = join(folder, name.toLowerCase().replaceAll('_', '-'));
    writeFileSync(file, `${value}\n`, { mode: 0o600 });
    return [`${name}_FILE`, file] as const;
  });
  return { ...inheritedEnvironment(passedOn), ...plain, ...Object.fromEntries(files) };
};
