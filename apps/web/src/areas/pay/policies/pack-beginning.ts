import type { PolicyPack } from '../../../api/incentives';
import type { Pack } from './pack-values';

/** What the form is filled with, and where it comes from: the id of a pack or the name of a file. */
export type Beginning = Readonly<{ pack: Pack; begunWith: string }>;

type Chosen = Readonly<{ packId: string; pack: unknown }>;

/** The highest version of that name, adopted or withdrawn, and one more: no version is used twice (TPP-025). */
export const nextVersion = (name: string, adopted: readonly Pick<PolicyPack, 'name' | 'version'>[]): number =>
  Math.max(0, ...adopted.filter((one) => one.name === name).map(({ version }) => version)) + 1;

/**
 * Another policy follows another regulation from another day, so both are asked for anew; of the example of the program not even
 * the name is kept.
 */
export const begunFrom = (
  { packId, pack }: Chosen,
  adopted: readonly Pick<PolicyPack, 'name' | 'version'>[],
  isExample: boolean,
): Beginning => {
  const given = pack as Pack;
  const name = isExample ? '' : String(given.name ?? '');
  const version = isExample ? 1 : nextVersion(name, adopted);
  return { pack: { ...given, name, version, validFrom: '', legalBasis: '' }, begunWith: packId };
};
