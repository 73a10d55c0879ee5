import { err, Input, ok, Ratio, type InputFault, type Result } from '@kinerja/kernel';
import {
  decimalInIndonesian,
  organisationPredikats,
  predikats,
  type OrganisationPredikat,
  type Predikat,
} from '@kinerja/vocabulary';

export type PredikatCounts = Readonly<Record<Predikat, number>>;

/** What a unit may break of SE MenPANRB 3/2023. */
export const breaches = [
  'sangat-baik-not-most',
  'sangat-baik-over-70',
  'baik-not-most',
  'baik-over-70',
  'no-butuh-perbaikan-or-kurang',
  'butuh-perbaikan-under-60',
  'sangat-baik-over-10',
  'kurang-under-60',
  'butuh-perbaikan-under-10',
  'sangat-kurang-under-60',
  'kurang-and-butuh-perbaikan-under-10',
  'sangat-baik-present',
] as const;
export type Breach = (typeof breaches)[number];

/** One demand of SE MenPANRB 3/2023 on a unit with at least one person. */
type Demand = Readonly<{ breach: Breach; sentence: string; holds: (unit: Shares) => boolean }>;

class Shares {
  readonly people: number;
  constructor(readonly counts: PredikatCounts) {
    this.people = predikats.reduce((sum, predikat) => sum + counts[predikat], 0);
  }
  countOf(...of: readonly Predikat[]): number {
    return of.reduce((sum, predikat) => sum + this.counts[predikat], 0);
  }
  /** Compares exactly, without a division: 14 of 20 is 70 %, neither more nor less. */
  atMost(percent: number, ...of: readonly Predikat[]): boolean {
    return this.countOf(...of) * 100 <= percent * this.people;
  }
  atLeast(percent: number, ...of: readonly Predikat[]): boolean {
    return this.countOf(...of) * 100 >= percent * this.people;
  }
  /** "Sebagian besar": more people than any other predikat has. Why not "more than half": docs/rules/evaluation.md, EVAL-006. */
  most(of: Predikat): boolean {
    return predikats.every((other) => other === of || this.counts[of] > this.counts[other]);
  }
}

const most = (predikat: 'sangat-baik' | 'baik'): Demand => ({
  breach: `${predikat}-not-most`,
  sentence: `predikat ${predikat} harus yang terbanyak`,
  holds: (unit) => unit.most(predikat),
});
const atMost = (percent: number, predikat: Predikat, breach: Breach): Demand => ({
  breach,
  sentence: `${predikat} paling banyak ${percent}%`,
  holds: (unit) => unit.atMost(percent, predikat),
});
const atLeast = (percent: number, of: readonly Predikat[], breach: Breach): Demand => ({
  breach,
  sentence: `${of.join(' dan/atau ')} paling sedikit ${percent}%`,
  holds: (unit) => unit.atLeast(percent, ...of),
});
const present = (of: readonly Predikat[], breach: Breach): Demand => ({
  breach,
  sentence: `harus ada ${of.join(' dan/atau ')}`,
  holds: (unit) => unit.countOf(...of) > 0,
});
const absent = (predikat: Predikat, breach: Breach): Demand => ({
  breach,
  sentence: `tidak boleh ada ${predikat}`,
  holds: (unit) => unit.countOf(predikat) === 0,
});

/** Rule EVAL-006 (SE MenPANRB 3/2023). */
const demands: Readonly<Record<OrganisationPredikat, readonly Demand[]>> = {
  istimewa: [most('sangat-baik'), atMost(70, 'sangat-baik', 'sangat-baik-over-70')],
  baik: [
    most('baik'),
    atMost(70, 'baik', 'baik-over-70'),
    present(['butuh-perbaikan', 'kurang'], 'no-butuh-perbaikan-or-kurang'),
  ],
  'butuh-perbaikan': [
    atLeast(60, ['butuh-perbaikan'], 'butuh-perbaikan-under-60'),
    atMost(10, 'sangat-baik', 'sangat-baik-over-10'),
  ],
  kurang: [
    atLeast(60, ['kurang'], 'kurang-under-60'),
    atLeast(10, ['butuh-perbaikan'], 'butuh-perbaikan-under-10'),
    atMost(10, 'sangat-baik', 'sangat-baik-over-10'),
  ],
  'sangat-kurang': [
    atLeast(60, ['sangat-kurang'], 'sangat-kurang-under-60'),
    atLeast(10, ['kurang', 'butuh-perbaikan'], 'kurang-and-butuh-perbaikan-under-10'),
    absent('sangat-baik', 'sangat-baik-present'),
  ],
};

export type DistributionCheck = Readonly<{ conforms: boolean; breaches: readonly Breach[]; steps: readonly string[] }>;

/** A unit without people conforms: there is nobody to distribute. */
export const checkDistribution = (organisation: OrganisationPredikat, counts: PredikatCounts): DistributionCheck => {
  const unit = new Shares(counts);
  if (unit.people === 0) return { conforms: true, breaches: [], steps: ['Tidak ada pegawai dalam unit'] };
  const checked = demands[organisation].map((demand) => ({ ...demand, met: demand.holds(unit) }));
  const breaches = checked.filter(({ met }) => !met).map(({ breach }) => breach);
  return {
    conforms: breaches.length === 0,
    breaches,
    steps: [
      `Capaian organisasi ${organisation}, ${unit.people} pegawai: ${sharesInWords(unit)}`,
      ...checked.map(({ sentence, met, breach }) => `${sentence}: ${met ? 'terpenuhi' : `dilanggar (${breach})`}`),
    ],
  };
};

const sharesInWords = (unit: Shares): string =>
  predikats
    .map((predikat) => `${predikat} ${unit.counts[predikat]} (${percentOf(unit.counts[predikat], unit.people)}%)`)
    .join(', ');

/** For people to read, one decimal; the check itself compares exactly. */
const percentOf = (part: number, whole: number): string => decimalInIndonesian(Ratio.of(part * 100, whole).toFixed(1));

export const noCounts: PredikatCounts = {
  'sangat-baik': 0,
  baik: 0,
  'butuh-perbaikan': 0,
  kurang: 0,
  'sangat-kurang': 0,
};

export const countPredikats = (given: readonly Predikat[]): PredikatCounts =>
  given.reduce<PredikatCounts>((counts, predikat) => ({ ...counts, [predikat]: counts[predikat] + 1 }), noCounts);

/** `{organisation, counts}`, a count for each of the five predikat. */
export const calculateDistribution = (input: unknown): Result<DistributionCheck, InputFault> => {
  const read = Input.read(input, (root) => {
    const counts = root
      .fields('organisation', 'counts')
      .at('counts')
      .fields(...predikats);
    return {
      organisation: root.at('organisation').oneOf(organisationPredikats),
      counts: Object.fromEntries(predikats.map((one) => [one, counts.at(one).whole({ min: 0, max: 1_000_000 })])),
    };
  });
  if (!read.ok) return err(read.reason[0]);
  return ok(checkDistribution(read.value.organisation, { ...noCounts, ...read.value.counts }));
};
