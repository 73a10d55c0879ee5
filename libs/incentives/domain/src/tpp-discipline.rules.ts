import { err, ok, Ratio, type Result } from '@kinerja/kernel';
import { multiplyRupiah, rupiah, type Rupiah } from '@kinerja/vocabulary';
import { rupiahInWords, step, type Explained, type ExplainedInput } from './explanation';
import { fact, missing, type AttendanceFacts, type MissingFact, type PersonMonth } from './person-month';
import { percentInWords, percentRatio, statedPercent } from './percent';
import { lengths, type DisciplineRule, type Percent, type PolicyPack } from './policy-pack';

type Cuts = Extract<DisciplineRule, { source: 'cuts' }>;
type CutLine = Readonly<{ name: string; count: number; percent: Percent }>;

/** `part` is the discipline part; `onWhole` the cut, negative, where the pack takes it of the whole allowance. */
export type Discipline = Readonly<{ part: Explained; onWhole: Explained | undefined }>;

/** Rules TPP-006 and TPP-007: attendance. Cuts never take more than their basis. */
export const discipline = (
  pack: PolicyPack,
  person: PersonMonth,
  base: Rupiah,
): Result<Discipline, readonly MissingFact[]> => {
  const { attendance } = person;
  if (!attendance) return err([missing('no-attendance', 'attendance', 'rekap kehadiran bulan ini belum ada')]);
  const weight = percentRatio(pack.weights.discipline);
  if (pack.discipline.source === 'presence') return byPresence(person, attendance, { base, weight });
  const lines = cutLines(pack.discipline, attendance);
  return ok(
    pack.discipline.basis === 'whole'
      ? cutWhole(person, lines, { base, weight })
      : cutPart(person, lines, { base, weight }),
  );
};

/** Takes the whole-basis cut of what was earned, so that nobody falls below zero. */
export const cutOfWhole = (onWhole: Explained, earned: Rupiah): Explained =>
  earned + onWhole.amountRupiah < 0n ? { ...onWhole, amountRupiah: rupiah(-earned) } : onWhole;

type Of = Readonly<{ base: Rupiah; weight: Ratio }>;

const byPresence = (
  person: PersonMonth,
  { workdays, presentDays }: AttendanceFacts,
  { base, weight }: Of,
): Result<Discipline, readonly MissingFact[]> => {
  if (workdays === 0) return err([missing('no-attendance', 'attendance.workdays', 'bulan tanpa hari kerja')]);
  const present = Ratio.of(presentDays, workdays).min(Ratio.one);
  const part = disciplineStep(`Bagian disiplin, hadir ${presentDays} dari ${workdays} hari kerja`, {
    base,
    weight,
    left: present,
    inputs: [fact(person, 'attendance', 'hadir', `${presentDays}/${workdays}`)],
  });
  return ok({ part, onWhole: undefined });
};

const cutPart = (person: PersonMonth, lines: readonly CutLine[], of: Of): Discipline => {
  const cut = sumOfCuts(lines);
  const part = disciplineStep('Bagian disiplin, sesudah potongan kehadiran', {
    ...of,
    left: Ratio.one.minus(cut),
    inputs: inWords(person, lines),
  });
  return { part, onWhole: undefined };
};

const cutWhole = (person: PersonMonth, lines: readonly CutLine[], of: Of): Discipline => {
  const cut = sumOfCuts(lines);
  const onWhole = step('TPP-007', 'Potongan kehadiran dari seluruh TPP', {
    formula: `${rupiahInWords(of.base)} × ${percentInWords(cut)}`,
    inputs: inWords(person, lines),
    amountRupiah: rupiah(-multiplyRupiah(of.base, cut)),
  });
  return { part: disciplineStep('Bagian disiplin', { ...of, left: Ratio.one, inputs: [] }), onWhole };
};

const disciplineStep = (
  text: string,
  of: Of & Readonly<{ left: Ratio; inputs: readonly ExplainedInput[] }>,
): Explained =>
  step('TPP-006', text, {
    formula: `${rupiahInWords(of.base)} × ${percentInWords(of.weight)} × ${percentInWords(of.left)}`,
    inputs: of.inputs,
    amountRupiah: multiplyRupiah(of.base, of.weight.times(of.left)),
  });

const cutLines = (rule: Cuts, attendance: AttendanceFacts): readonly CutLine[] => [
  ...lengths.map((length, index) => ({
    name: `TL${index + 1}`,
    count: attendance.late[length],
    percent: rule.late[length],
  })),
  ...lengths.map((length, index) => ({
    name: `PSW${index + 1}`,
    count: attendance.leftEarly[length],
    percent: rule.leftEarly[length],
  })),
  { name: 'alpa', count: attendance.absentDays, percent: rule.absentDay },
];

/** At most everything. */
const sumOfCuts = (lines: readonly CutLine[]): Ratio =>
  Ratio.sum(lines.map(({ count, percent }) => percentRatio(percent).times(Ratio.of(count)))).min(Ratio.one);

const inWords = (person: PersonMonth, lines: readonly CutLine[]): readonly ExplainedInput[] =>
  lines
    .filter(({ count }) => count > 0)
    .map(({ name, count, percent }) => fact(person, 'attendance', name, `${count} × ${statedPercent(percent)}`));
