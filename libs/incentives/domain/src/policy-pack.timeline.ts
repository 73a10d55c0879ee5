import type { LocalDate } from '@kinerja/vocabulary';

/** A pack as far as it matters when it holds. Rows of one list, in any order. */
export type DatedPack = Readonly<{
  packId: string;
  validFrom: LocalDate;
  /** Comes with the program: counts only where none of the city's own holds. */
  isShipped: boolean;
  adoptedAt: string;
  isWithdrawn: boolean;
}>;

export const packStates = ['coming', 'in-force', 'past', 'never', 'withdrawn'] as const;
/** `never`: another pack took its place before its first day. */
export type PackState = (typeof packStates)[number];
/** `endsBefore`: first day of the pack that takes its place; undefined while none does. */
export type PackPeriod = Readonly<{ state: PackState; endsBefore: LocalDate | undefined }>;

/** Rule TPP-020 read along time: when each pack holds, as seen on `today`. */
export const packPeriod = (pack: DatedPack, all: readonly DatedPack[], today: LocalDate): PackPeriod => {
  if (pack.isWithdrawn) return { state: 'withdrawn', endsBefore: undefined };
  const [endsBefore] = all
    .filter((other) => !other.isWithdrawn && takesPlaceOf(other, pack))
    .map(({ validFrom }) => validFrom)
    .toSorted();
  return { state: stateOf(pack.validFrom, endsBefore, today), endsBefore };
};

const stateOf = (validFrom: LocalDate, endsBefore: LocalDate | undefined, today: LocalDate): PackState => {
  if (endsBefore !== undefined && endsBefore <= validFrom) return 'never';
  if (validFrom > today) return 'coming';
  return endsBefore !== undefined && endsBefore <= today ? 'past' : 'in-force';
};

const takesPlaceOf = (other: DatedPack, pack: DatedPack): boolean => {
  if (other.packId === pack.packId) return false;
  if (other.isShipped !== pack.isShipped) return pack.isShipped;
  return isLater(other, pack);
};

/** The later date first, then the later adoption, then the name: as the service chooses for a run. */
const isLater = (one: DatedPack, other: DatedPack): boolean => {
  if (one.validFrom !== other.validFrom) return one.validFrom > other.validFrom;
  return one.adoptedAt === other.adoptedAt ? one.packId > other.packId : one.adoptedAt > other.adoptedAt;
};
