import { err, Input, ok, type InputFault, type Result } from '@kinerja/kernel';
import {
  organisationPredikats,
  ratings,
  type OrganisationPredikat,
  type Predikat,
  type Rating,
} from '@kinerja/vocabulary';

/** Rule EVAL-001: rows are the rating of work results, columns that of work behaviour. Named, so that the axes cannot be swapped. */
const matrix: Readonly<Record<Rating, Readonly<Record<Rating, Predikat>>>> = {
  'di-atas': { 'di-atas': 'sangat-baik', sesuai: 'baik', 'di-bawah': 'kurang' },
  sesuai: { 'di-atas': 'baik', sesuai: 'baik', 'di-bawah': 'kurang' },
  'di-bawah': { 'di-atas': 'butuh-perbaikan', sesuai: 'butuh-perbaikan', 'di-bawah': 'sangat-kurang' },
};

/** Rule EVAL-002: the organisation's achievement counts as the work-result rating of whoever heads the unit. */
const ratingOfHead: Readonly<Record<OrganisationPredikat, Rating>> = {
  istimewa: 'di-atas',
  baik: 'sesuai',
  'butuh-perbaikan': 'di-bawah',
  kurang: 'di-bawah',
  'sangat-kurang': 'di-bawah',
};

/** Number of the quadrant in SIASN. */
const quadrant: Readonly<Record<Predikat, number>> = {
  'sangat-baik': 1,
  baik: 2,
  'butuh-perbaikan': 3,
  kurang: 4,
  'sangat-kurang': 5,
};

export const predikatOf = (rating: { workResult: Rating; behaviour: Rating }): Predikat =>
  matrix[rating.workResult][rating.behaviour];

export const headWorkResult = (organisation: OrganisationPredikat): Rating => ratingOfHead[organisation];

export const siasnQuadrant = (predikat: Predikat): number => quadrant[predikat];

export type PredikatAnswer = Readonly<{ predikat: Predikat; siasnQuadrant: number; steps: readonly string[] }>;

/** `{workResult, behaviour}`, or `{organisation, behaviour}` for the head of a unit. */
export const calculatePredikat = (input: unknown): Result<PredikatAnswer, InputFault> => {
  const read = Input.read(input, readRatings);
  if (!read.ok) return err(read.reason[0]);
  const { workResult, behaviour, organisation } = read.value;
  const predikat = predikatOf({ workResult, behaviour });
  const source = organisation
    ? `dari capaian organisasi ${organisation} karena memimpin unit (EVAL-002)`
    : 'dari pejabat penilai';
  return ok({
    predikat,
    siasnQuadrant: siasnQuadrant(predikat),
    steps: [
      `Rating hasil kerja: ${workResult}, ${source}`,
      `Rating perilaku kerja: ${behaviour}`,
      `Matriks: baris hasil kerja ${workResult}, kolom perilaku ${behaviour} memberi predikat ${predikat} (EVAL-001)`,
      `Kuadran SIASN: ${siasnQuadrant(predikat)}`,
    ],
  });
};

type Ratings = { workResult: Rating; behaviour: Rating; organisation?: OrganisationPredikat };

const readRatings = (input: Input): Ratings => {
  input.fields('workResult', 'behaviour', 'organisation');
  const head = input.optional('organisation');
  if (!head)
    return { workResult: input.at('workResult').oneOf(ratings), behaviour: input.at('behaviour').oneOf(ratings) };
  input
    .optional('workResult')
    ?.reject('inconsistent', 'of the head of a unit the organisation decides; give one of the two');
  const organisation = head.oneOf(organisationPredikats);
  return { workResult: headWorkResult(organisation), behaviour: input.at('behaviour').oneOf(ratings), organisation };
};
