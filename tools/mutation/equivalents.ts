import type { Equivalent } from './score';

const ratio = 'libs/kernel/src/ratio.ts';
const json = 'libs/kernel/src/json.ts';
const rupiah = 'libs/vocabulary/src/rupiah.ts';
const cycles = 'libs/identity/domain/src/superior-cycle.rules.ts';
const time = 'libs/vocabulary/src/time.ts';

const noSign = 'nought has no sign: -0n is 0n';
const slowWay = 'the slow way through the writer gives the same text for every key';
const unruly = "return (first >= 48 && first <= 57) || key === '__proto__';";
const floorLine =
  'return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;';
const divisorLine = 'const divisor = gcd(n, d) * (d < 0n ? -1n : 1n);';

/**
 * Mutants that no test can kill, because the code does the same with them: file, the line they stand in, what becomes of which
 * text, and why nothing changes. They are left out of the score and printed beside it; one whose line is gone, or which a test
 * kills after all, ends the run as a fault of this list.
 */
export const equivalents: readonly Equivalent[] = [
  {
    file: 'libs/control-totals/domain/src/control-totals.decider.ts',
    line: '[...lines].sort((one, other) => (one.key < other.key ? -1 : 1));',
    from: 'one.key < other.key',
    to: 'one.key <= other.key',
    why: 'no two lines of a month have one key',
  },
  {
    file: ratio,
    line: 'const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));',
    from: 'a < 0n',
    to: 'a <= 0n',
    why: noSign,
  },
  {
    file: ratio,
    line: divisorLine,
    from: 'gcd(n, d) * (d < 0n ? -1n : 1n)',
    to: 'gcd(n, d) / (d < 0n ? -1n : 1n)',
    why: 'by one or minus one, dividing is multiplying',
  },
  { file: ratio, line: divisorLine, from: 'd < 0n', to: 'd <= 0n', why: 'a denominator of nought was refused above' },
  {
    file: ratio,
    line: "const [, sign, whole = '', fraction = ''] = match;",
    from: "''",
    to: '"Stryker was here!"',
    why: 'the whole part always matches; the stand-in is for the type',
  },
  {
    file: ratio,
    line: 'return this.compare(other) <= 0 ? this : other;',
    from: 'this.compare(other) <= 0',
    to: 'this.compare(other) < 0',
    why: 'of two equal fractions either is the lesser: both are reduced',
  },
  {
    file: ratio,
    line: 'return this.compare(other) >= 0 ? this : other;',
    from: 'this.compare(other) >= 0',
    to: 'this.compare(other) > 0',
    why: 'of two equal fractions either is the greater: both are reduced',
  },
  {
    file: ratio,
    line: 'const magnitude = this.numerator < 0n ? -this.numerator : this.numerator;',
    from: 'this.numerator < 0n',
    to: 'this.numerator <= 0n',
    why: noSign,
  },
  {
    file: ratio,
    line: 'return this.numerator < 0n ? -rounded : rounded;',
    from: 'this.numerator < 0n',
    to: 'this.numerator <= 0n',
    why: noSign,
  },
  {
    file: ratio,
    line: "const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');",
    from: 'scaled < 0n',
    to: 'scaled <= 0n',
    why: noSign,
  },
  {
    file: 'libs/kernel/src/input.ts',
    line: "if (typeof this.value !== 'number' || !Number.isSafeInteger(this.value))",
    from: "typeof this.value !== 'number'",
    to: 'false',
    why: 'only a number is a safe integer; the question is for the type',
  },
  {
    file: json,
    line: unruly,
    from: "(first >= 48 && first <= 57) || key === '__proto__'",
    to: 'true',
    why: slowWay,
  },
  { file: json, line: unruly, from: 'first >= 48 && first <= 57', to: 'first >= 48 || first <= 57', why: slowWay },
  { file: json, line: unruly, from: 'first >= 48', to: 'true', why: slowWay },
  { file: json, line: unruly, from: 'first <= 57', to: 'true', why: slowWay },
  { file: json, line: 'if (isUnruly(name)) throw new Unruly();', from: 'isUnruly(name)', to: 'true', why: slowWay },
  {
    file: json,
    line: '.sort(([a], [b]) => (a < b ? -1 : 1))',
    from: 'a < b',
    to: 'a <= b',
    why: 'no object has a key twice',
  },
  {
    file: json,
    line: "export const fromJson = (text: string): unknown => (text.includes('upiah\"') ? parseMoney(text) : JSON.parse(text));",
    from: "'upiah\"'",
    to: '""',
    why: 'without such a key nothing is changed, it is only slower',
  },
  {
    file: rupiah,
    line: floorLine,
    from: 'value.numerator < 0n',
    to: 'value.numerator <= 0n',
    why: 'nought is its own floor, as the second question finds',
  },
  {
    file: rupiah,
    line: floorLine,
    from: 'quotient * value.denominator !== value.numerator',
    to: 'true',
    why: 'a whole share one rupiah too low has the largest remainder there is and gets it back first',
  },
  {
    file: rupiah,
    line: floorLine,
    from: 'quotient * value.denominator',
    to: 'quotient / value.denominator',
    why: 'a ratio is reduced: it is whole only over one',
  },
  {
    file: time,
    line: '/^\\d{4}-\\d{2}-\\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);',
    from: '/^\\d{4}-\\d{2}-\\d{2}$/',
    to: '/\\d{4}-\\d{2}-\\d{2}$/',
    why: 'the year is asked for at the beginning before, and the moment in ISO form must begin with the text',
  },
  {
    file: time,
    line: 'const WORKING_YEAR = /^2[01]\\d\\d-/;',
    from: '/^2[01]\\d\\d-/',
    to: '/2[01]\\d\\d-/',
    why: 'isDay leaves no other place for a year',
  },
  {
    file: time,
    line: 'const BIRTH_YEAR = /^(19|20|21)\\d\\d-/;',
    from: '/^(19|20|21)\\d\\d-/',
    to: '/(19|20|21)\\d\\d-/',
    why: 'isDay leaves no other place for a year',
  },
  {
    file: cycles,
    line: 'while (person !== undefined && !done.has(person) && !path.has(person)) {',
    from: 'person !== undefined',
    to: 'true',
    why: 'nobody has no superior either, so the walk ends one step later with nobody more in it',
  },
  {
    file: cycles,
    line: 'if (person !== undefined && path.has(person)) from(person, path).forEach((one) => inCycle.add(one));',
    from: 'person !== undefined',
    to: 'true',
    why: 'nobody stands on no path; the question is for the type',
  },
  {
    file: 'libs/monitoring/domain/src/witness.rules.ts',
    line: "if (heardAt === null || heardAt <= countersignedAt) return 'ok';",
    from: 'heardAt === null',
    to: 'false',
    why: 'a moment that never was lies no time back, so the log is ok below as well',
  },
  {
    file: 'libs/planning/domain/src/period.decider.ts',
    line: "if (state.status === 'open' && state.closesOn === closesOn) return accept();",
    from: "state.status === 'open'",
    to: 'true',
    why: 'only an open period has a day it closes on; the question is for the type',
  },
  {
    file: 'libs/planning/domain/src/work-result.rules.ts',
    line: '.filter(({ supports }) => supports === null || !superiorResults.includes(supports))',
    from: 'supports === null',
    to: 'false',
    why: 'no list of results holds null; the question is for the type',
  },
  {
    file: 'libs/evaluation/domain/src/credit.rules.ts',
    line: "...parts.map((part, at) => inWords(part, documents[at] ?? '')),",
    from: "''",
    to: '"Stryker was here!"',
    why: 'there is a document for every part; the stand-in is for the type',
  },
  {
    file: 'libs/evaluation/domain/src/organisation.decider.ts',
    line: "const isSame = state.status === 'set' && state.predikat === predikat && state.reason === reason && state.by === by;",
    from: "state.status === 'set'",
    to: 'true',
    why: 'before anything is set there is no predikat to be the same; the question is for the type',
  },
];
