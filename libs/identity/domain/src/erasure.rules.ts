import { daysAfter, localDate, type LocalDate } from '@kinerja/vocabulary';

/** What stands of a person that speaks for or against an erasure, as the log has it now. */
export type ErasureStanding = Readonly<{
  /** Holds a post or is to hold one. */
  isInService: boolean;
  /** Of the last post that was held; absent for somebody who never held one. */
  lastDay?: LocalDate;
  hasAccountInUse: boolean;
  /** People whose superior it is today or later. */
  leads: number;
  hasOpenReport: boolean;
  /** Years for which data are kept after the last day of service. */
  retentionYears: number;
}>;

export type ErasureHindrance =
  | Readonly<{ code: 'erasure.in-service' }>
  | Readonly<{ code: 'erasure.leads-others'; count: number }>
  | Readonly<{ code: 'erasure.report-open' }>
  | Readonly<{ code: 'erasure.account-in-use' }>
  | Readonly<{ code: 'erasure.within-retention'; lastDay: LocalDate; years: number; from: LocalDate }>;

/** The first day on which nothing has to be kept any more; of the 29th of February the 1st of March. */
export const retainedUntil = (lastDay: LocalDate, years: number): LocalDate => {
  const [year = '', month = '', day = ''] = lastDay.split('-');
  const later = `${Number(year) + years}`;
  return month === '02' && day === '29'
    ? daysAfter(localDate(`${later}-02-28`), 1)
    : localDate(`${later}-${month}-${day}`);
};

const withinRetention = ({ lastDay, retentionYears }: ErasureStanding, today: LocalDate): ErasureHindrance[] => {
  if (lastDay === undefined) return [];
  const from = retainedUntil(lastDay, retentionYears);
  return from > today ? [{ code: 'erasure.within-retention', lastDay, years: retentionYears, from }] : [];
};

/** Rules IDN-181, IDN-182: all that stands in the way, the gravest first. */
export const hindrancesOf = (standing: ErasureStanding, today: LocalDate): readonly ErasureHindrance[] => [
  ...(standing.isInService ? [{ code: 'erasure.in-service' } as const] : withinRetention(standing, today)),
  ...(standing.leads > 0 ? [{ code: 'erasure.leads-others', count: standing.leads } as const] : []),
  ...(standing.hasOpenReport ? [{ code: 'erasure.report-open' } as const] : []),
  ...(standing.hasAccountInUse ? [{ code: 'erasure.account-in-use' } as const] : []),
];
