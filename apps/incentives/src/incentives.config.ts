import { join } from 'node:path';
import { Environment } from '@kinerja/service-shell';

/** What this service wants beside the shell's settings. */
export type IncentivesConfig = Readonly<{
  /** Packs in this folder are adopted at start; undefined adopts none. */
  packsFolder: string | undefined;
}>;

export const incentivesDefaults: IncentivesConfig = { packsFolder: join(__dirname, '..', 'policy-packs') };

const folderOf = (text: string): string | undefined => (text === 'none' ? undefined : text);

/** POLICY_PACKS: a folder, or `none`; the packs of the program without it. @throws BadSettings with every fault. */
export const incentivesConfig = (env: Readonly<Record<string, string | undefined>>): IncentivesConfig => {
  const from = new Environment(env);
  const named = from.optional('POLICY_PACKS', (text) => ({ folder: folderOf(text) }));
  from.check('incentives');
  return named ? { packsFolder: named.folder } : incentivesDefaults;
};
