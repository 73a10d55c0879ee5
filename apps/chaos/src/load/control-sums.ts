import { Type, type Static } from 'typebox';

/** What two runs of a month must have in common, to the rupiah, of the demo's report; all of it must be there. */
export const controlSums = Type.Object({
  people: Type.Integer(),
  plans: Type.Integer(),
  reports: Type.Integer(),
  predikat: Type.Record(Type.String(), Type.Integer()),
  tpp: Type.Object({
    grossRupiah: Type.Integer(),
    deductionRupiah: Type.Integer(),
    netRupiah: Type.Integer(),
    explanationRupiah: Type.Integer(),
    workbookRupiah: Type.Integer(),
  }),
  ikm: Type.String(),
  mutu: Type.String(),
});
export type ControlSums = Static<typeof controlSums>;

/** As text, so that sums can be compared whatever else the report holds. */
const sumsIn = ({ people, plans, reports, predikat, tpp, ikm, mutu }: ControlSums): string =>
  JSON.stringify({ people, plans, reports, predikat, tpp, ikm, mutu });

export type PaidMonth = Readonly<{ month: string; attempts: number; sums: ControlSums }>;
/** `undisturbed`: what a run in peace paid, where it is something else. */
export type ComparedMonth = PaidMonth & Readonly<{ isEqual: boolean; undisturbed?: ControlSums }>;

/** Month by month; `calm` are the sums of the same months in peace. @throws Error when one of them is missing. */
export const compareMonths = (months: readonly PaidMonth[], calm: readonly ControlSums[]): readonly ComparedMonth[] =>
  months.map((month, index) => {
    const undisturbed = calm[index];
    if (!undisturbed) throw new Error(`the month ${month.month} was not paid in peace`);
    const isEqual = sumsIn(month.sums) === sumsIn(undisturbed);
    return { ...month, isEqual, ...(!isEqual && { undisturbed }) };
  });
