import { err, ok, Ratio, type Result } from '@kinerja/kernel';
import { daysIn, rupiah, splitByLargestRemainder, type Rupiah } from '@kinerja/vocabulary';
import { rupiahInWords, sumOf, type Explained } from './explanation';
import { fact, missing, type MissingFact, type PersonMonth, type PostHeld } from './person-month';
import { percentRatio, statedPercent } from './percent';
import type { PolicyPack } from './policy-pack';

type Share = Readonly<{ exact: Ratio; rule: string; text: string; formula: string; jobClass: number }>;

/**
 * Rules TPP-003 and TPP-004: the full amount of the month. Posts held for a part of it count by calendar days, an acting
 * post adds its share. Added exactly and rounded once; the parts share the rupiah by largest remainder.
 */
export const monthlyBase = (pack: PolicyPack, person: PersonMonth): Result<Explained, readonly MissingFact[]> => {
  const posts =
    pack.proration === 'calendar-days' ? person.posts : person.posts.filter(({ fromDay }) => fromDay === 1).slice(0, 1);
  const wanted = [...posts.map(({ jobClass }) => jobClass), ...(person.acting ? [person.acting.jobClass] : [])];
  const unknown = wanted.filter((jobClass) => amountOf(pack, jobClass) === undefined);
  if (posts.length === 0) return err([missing('no-post', 'posts', 'tidak ada jabatan pada bulan ini')]);
  if (unknown.length > 0)
    return err(unknown.map((jobClass) => missing('no-amount', 'posts', `pagu kelas jabatan ${jobClass} tidak ada`)));
  return ok(addUp([...posts.map((post) => postShare(pack, person, post)), ...actingShare(pack, person)], person));
};

const amountOf = (pack: PolicyPack, jobClass: number): Rupiah | undefined =>
  pack.amounts.find((amount) => amount.jobClass === jobClass)?.amountRupiah;

const postShare = (pack: PolicyPack, person: PersonMonth, { jobClass, days }: PostHeld): Share => {
  const amount = amountOf(pack, jobClass) ?? rupiah(0);
  const all = pack.proration === 'calendar-days' ? daysIn(person.month) : days;
  const employment = pack.employment[person.employment];
  return {
    jobClass,
    exact: Ratio.of(amount).times(Ratio.of(days, all)).times(percentRatio(employment)),
    rule: 'TPP-003',
    text: `Pagu kelas jabatan ${jobClass}, ${days} dari ${all} hari, ${person.employment.toUpperCase()} ${statedPercent(employment)}`,
    formula: `${rupiahInWords(amount)} × ${days}/${all} × ${statedPercent(employment)}`,
  };
};

const actingShare = (pack: PolicyPack, { acting }: PersonMonth): readonly Share[] => {
  if (!acting) return [];
  const amount = amountOf(pack, acting.jobClass) ?? rupiah(0);
  return [
    {
      jobClass: acting.jobClass,
      exact: Ratio.of(amount).times(percentRatio(pack.actingPercent)),
      rule: 'TPP-004',
      text: `Tambahan Plt setingkat, kelas jabatan ${acting.jobClass}`,
      formula: `${rupiahInWords(amount)} × ${statedPercent(pack.actingPercent)}`,
    },
  ];
};

const addUp = (shares: readonly Share[], person: PersonMonth): Explained => {
  const total = rupiah(Ratio.sum(shares.map(({ exact }) => exact)).round());
  const amounts =
    total === 0n
      ? shares.map(() => rupiah(0))
      : splitByLargestRemainder(
          total,
          shares.map(({ exact }) => exact),
        );
  return sumOf(
    'TPP-003',
    'Pagu TPP sebulan',
    shares.map(({ rule, text, formula, jobClass }, index) => ({
      rule,
      text,
      formula,
      inputs: [fact(person, 'posts', 'kelas jabatan', String(jobClass))],
      amountRupiah: amounts[index] ?? rupiah(0),
      parts: [],
    })),
  );
};
