import type { Indicator, WorkResult } from '@kinerja/planning-domain';

/** A work result as it is read and written over HTTP: named as in the contract `planning.skp-approved`. */
export type ShownResult = Readonly<{
  resultId: string;
  title: string;
  kind: WorkResult['kind'];
  supportsResultId: string | null;
  indicators: readonly Indicator[];
}>;

export const shownResult = ({ supports, ...result }: WorkResult): ShownResult => ({
  ...result,
  supportsResultId: supports,
});
