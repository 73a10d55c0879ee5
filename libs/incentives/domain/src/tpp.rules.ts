import { err, ok, Ratio, type Result } from '@kinerja/kernel';
import { multiplyRupiah, rupiah, sumRupiah, type Rupiah } from '@kinerja/vocabulary';
import { rupiahInWords, step, sumOf, type Explained } from './explanation';
import type { MissingFact, PersonMonth } from './person-month';
import { percentInWords, percentRatio, statedPercent } from './percent';
import type { PolicyPack } from './policy-pack';
import { splitOverCriteria, type CriteriaSplit } from './tpp-criteria.rules';
import { employeeHealth, employerHealth, incomeTax } from './tpp-deductions.rules';
import { cutOfWhole, discipline, type Discipline } from './tpp-discipline.rules';
import { monthlyBase } from './tpp-base.rules';
import { productivity, type Productivity } from './tpp-productivity.rules';

/** One person's allowance of a month. `net` is the tree that re-adds to gross, deductions and net; `base` explains the amount it starts from. */
export type Allowance = Readonly<{
  grossRupiah: Rupiah;
  /** Tax and the person's own contributions. */
  deductionRupiah: Rupiah;
  netRupiah: Rupiah;
  taxRupiah: Rupiah;
  employeeHealthRupiah: Rupiah;
  /** Paid by the agency on top of gross. */
  employerHealthRupiah: Rupiah;
  criteria: CriteriaSplit;
  explanation: Readonly<{ base: Explained; net: Explained }>;
  warnings: readonly string[];
}>;

/** Computes nothing while a fact is missing, and names every one that is. */
export const computeAllowance = (pack: PolicyPack, person: PersonMonth): Result<Allowance, readonly MissingFact[]> => {
  const base = monthlyBase(pack, person);
  const amount = base.ok ? base.value.amountRupiah : rupiah(0);
  const [work, presence] = [productivity(pack, person, amount), discipline(pack, person, amount)];
  const rate = incomeTax(pack, person, rupiah(0));
  if (!base.ok || !work.ok || !presence.ok || !rate.ok)
    return err([base, work, presence, rate].flatMap((part) => (part.ok ? [] : part.reason)));
  const gross = grossOf({ pack, person, work: work.value, presence: presence.value });
  const tax = incomeTax(pack, person, gross.amountRupiah);
  return tax.ok
    ? ok(settle({ pack, person, base: base.value, gross, tax: tax.value, warnings: work.value.warnings }))
    : tax;
};

type Earned = Readonly<{ pack: PolicyPack; person: PersonMonth; work: Productivity; presence: Discipline }>;

/** Rule TPP-002: the parts that are earned, less what rules and punishments take away. */
const grossOf = ({ pack, person, work, presence }: Earned): Explained => {
  const parts = [...work.steps, presence.part];
  const cut = presence.onWhole ? [cutOfWhole(presence.onWhole, total(parts))] : [];
  const earned = [...parts, ...cut];
  const nothing = zeroRule({ pack, person, work, presence }, total(earned));
  const left = nothing ? [...earned, nothing] : earned;
  return sumOf('TPP-002', 'TPP bruto', [...left, ...punishment(person, total(left))]);
};

const total = (parts: readonly Explained[]): Rupiah => sumRupiah(parts.map(({ amountRupiah }) => amountRupiah));

/** Rule TPP-008: cases in which nothing is paid for the month. */
const zeroRule = ({ pack: { zero }, person, work }: Earned, earned: Rupiah): Explained | undefined => {
  const absent = person.attendance?.absentDays ?? 0;
  const reasons = [
    ...(zero.absentDaysAtLeast !== undefined && absent >= zero.absentDaysAtLeast
      ? [`alpa ${absent} hari, batas ${zero.absentDaysAtLeast} hari`]
      : []),
    ...(zero.productivityBelow !== undefined && work.reached.compare(percentRatio(zero.productivityBelow)) < 0
      ? [`produktivitas ${percentInWords(work.reached)}, di bawah ${statedPercent(zero.productivityBelow)}`]
      : []),
  ];
  if (reasons.length === 0) return undefined;
  const text = `TPP tidak dibayarkan: ${reasons.join('; ')}`;
  return step('TPP-008', text, { formula: `−${rupiahInWords(earned)}`, amountRupiah: rupiah(-earned) });
};

/** Rule TPP-009: a punishment in force takes its percentage of what is left. */
const punishment = ({ punishmentPercent }: PersonMonth, left: Rupiah): readonly Explained[] => {
  if (punishmentPercent === undefined || Ratio.parse(punishmentPercent).compare(Ratio.zero) === 0) return [];
  return [
    step('TPP-009', `Potongan hukuman disiplin ${statedPercent(punishmentPercent)}`, {
      formula: `−(${rupiahInWords(left)} × ${statedPercent(punishmentPercent)})`,
      amountRupiah: rupiah(-multiplyRupiah(left, percentRatio(punishmentPercent))),
    }),
  ];
};

type Settled = Readonly<{
  pack: PolicyPack;
  person: PersonMonth;
  base: Explained;
  gross: Explained;
  tax: Explained;
  warnings: readonly string[];
}>;

const settle = ({ pack, person, base, gross, tax, warnings }: Settled): Allowance => {
  const health = employeeHealth(pack, person, gross.amountRupiah);
  const { held, warning } = holdTax(tax, rupiah(gross.amountRupiah + health.amountRupiah));
  const net = sumOf('TPP-001', 'TPP diterima', [gross, held, health]);
  return {
    grossRupiah: gross.amountRupiah,
    deductionRupiah: rupiah(gross.amountRupiah - net.amountRupiah),
    netRupiah: net.amountRupiah,
    taxRupiah: rupiah(-held.amountRupiah),
    employeeHealthRupiah: rupiah(-health.amountRupiah),
    employerHealthRupiah: employerHealth(pack, person, gross.amountRupiah),
    criteria: splitOverCriteria(pack, gross.amountRupiah),
    explanation: { base, net },
    warnings: [...warnings, ...warning],
  };
};

/** TER can step up by more than a small allowance: then the rest of the tax is due with the salary, never a negative pay. */
const holdTax = (tax: Explained, available: Rupiah): Readonly<{ held: Explained; warning: readonly string[] }> => {
  const rest = -tax.amountRupiah - available;
  if (rest <= 0n) return { held: tax, warning: [] };
  const held = {
    ...tax,
    formula: `${tax.formula}, paling banyak ${rupiahInWords(available)}`,
    amountRupiah: rupiah(-available),
  };
  return { held, warning: [`Sisa PPh 21 ${rupiahInWords(rest)} dipotong bersama gaji, karena melebihi TPP`] };
};
