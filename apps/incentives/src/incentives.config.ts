import { join } from 'node:path';
import { shellSettings } from '@kinerja/service-runtime';
import { optional, text } from '@kinerja/settings';

/** What this service wants beside the shell's settings. */
export type IncentivesConfig = Readonly<{
  /** Packs in this folder are adopted at start; undefined adopts none. */
  packsFolder: string | undefined;
}>;

export const incentivesDefaults: IncentivesConfig = { packsFolder: join(__dirname, '..', 'policy-packs') };

/** All that this service can be told. */
export const incentivesSettings = {
  ...shellSettings,
  policyPacks: optional({
    ...{ name: 'POLICY_PACKS', read: text },
    description:
      'Folder of the policy packs that are adopted at the start, or `none`; those of the program without it.',
  }),
} as const;

export const incentivesConfig = ({ policyPacks }: Readonly<{ policyPacks: string | undefined }>): IncentivesConfig => {
  if (policyPacks === undefined) return incentivesDefaults;
  return { packsFolder: policyPacks === 'none' ? undefined : policyPacks };
};
