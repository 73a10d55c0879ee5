import { tppExample } from './tpp.example';

/** What a person must know to ask a rule; nothing of the domains is loaded for it. */
export type RuleWords = Readonly<{
  about: string;
  /** Of the JSON object of a line, by name: what stands there. */
  fields: Readonly<Record<string, string>>;
  /** A line that is answered without a fault. */
  example: object;
}>;

const predikats = 'sangat-baik, baik, butuh-perbaikan, kurang or sangat-kurang';
const organisation = 'achievement of the organisation: istimewa, baik, butuh-perbaikan, kurang or sangat-kurang';
const rating = 'di-atas, sesuai or di-bawah';

const RULES = {
  'angka-kredit': {
    about: 'credit of a functional position, Peraturan BKN 3/2023',
    fields: {
      parts: `list of {level, months, predikat}; level: pemula, terampil, mahir, penyelia, ahli-pertama, ahli-muda, ahli-madya or ahli-utama; months: 1 to 12; predikat: ${predikats}`,
      decimals: 'of each document, 2 or 3; 2 where it is left out',
    },
    example: { parts: [{ level: 'ahli-pertama', months: 12, predikat: 'baik' }] },
  },
  distribution: {
    about: 'distribution of predikat in a unit, SE MenPANRB 3/2023',
    fields: { organisation, counts: 'people by predikat, all five named' },
    example: {
      organisation: 'baik',
      counts: { 'sangat-baik': 4, baik: 14, 'butuh-perbaikan': 2, kurang: 0, 'sangat-kurang': 0 },
    },
  },
  ikm: {
    about: 'index and grade of a satisfaction survey, PermenPANRB 14/2017',
    fields: {
      answers: 'list of texts of nine digits from 1 to 4, one a respondent; or instead of them:',
      respondents: 'how many answered, with',
      sums: 'sum of the answers by element, all nine named: persyaratan, prosedur, waktu, biaya, produk, kompetensi, perilaku, pengaduan, sarana',
      weights: 'optional: nine decimals as text that add up to 1, where the elements do not weigh the same',
    },
    example: { answers: ['333433433', '433433433', '332433333'] },
  },
  nip: {
    about: 'what the 18 digits of a NIP or NI PPPK say, and whether they can be true',
    fields: { nip: 'text of 18 digits' },
    example: { nip: '198503152010012007' },
  },
  predikat: {
    about: 'predikat of two ratings, PermenPANRB 6/2022',
    fields: {
      workResult: `rating of the work results: ${rating}`,
      behaviour: `rating of the work behaviour: ${rating}`,
      organisation: `of the head of a unit, instead of workResult: ${organisation}`,
    },
    example: { workResult: 'sesuai', behaviour: 'di-atas' },
  },
  'sample-size': {
    about: 'how many of a population to ask, Krejcie & Morgan',
    fields: { population: 'people served in the period, a whole number of at least 1' },
    example: { population: 300 },
  },
  ter: {
    about: 'monthly income tax at the effective rate, PP 58/2023',
    fields: { category: 'A, B or C', grossRupiah: 'gross of the month (salary and TPP), whole rupiah' },
    example: { category: 'A', grossRupiah: 5_400_000 },
  },
  tpp: {
    about: 'allowance of a person and month under a policy pack',
    fields: {
      pack: 'the policy pack, as apps/incentives/policy-packs has one',
      person: 'facts of the month: month, employment, golongan, posts, attendance, predikat and what the pack asks for',
      paid: 'optional: the facts an earlier payment was computed from; tells also what is still due or to be returned',
    },
    example: tppExample,
  },
} as const satisfies Readonly<Record<string, RuleWords>>;

export type RuleName = keyof typeof RULES;
export const rules: Readonly<Record<RuleName, RuleWords>> = RULES;
export const ruleNames = Object.keys(RULES) as readonly RuleName[];
export const isRuleName = (text: string): text is RuleName => Object.hasOwn(RULES, text);

/** Below the usage: the fields of a line and one to copy. */
export const ruleHelp = (name: RuleName): string => {
  const { fields, example } = rules[name];
  const widest = Math.max(...Object.keys(fields).map((field) => field.length));
  const lines = Object.entries(fields).map(([field, words]) => `  ${field.padEnd(widest)}  ${words}`);
  return `\nFields of the JSON object on each line:\n${lines.join('\n')}\n\nExample:\n  echo '${JSON.stringify(example)}' | kinerja calc ${name}`;
};
