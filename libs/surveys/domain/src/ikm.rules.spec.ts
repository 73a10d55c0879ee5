import { Ratio } from '@kinerja/kernel';
import { surveyElements } from '@kinerja/vocabulary';
import fc from 'fast-check';
import { addToTally, answerSheet, emptyTally, isAnswerSheet, perElement, type Tally } from './answers.rules';
import { ikmOf, type ElementWeights, type Ikm } from './ikm.rules';

const tallyOf = (respondents: number, ...sums: number[]): Tally => ({
  respondents,
  sums: perElement((_element, index) => sums[index] ?? 0),
});
const weightsOf = (...texts: string[]): ElementWeights =>
  perElement((_element, index) => Ratio.parse(texts[index] ?? '0'));
const tallied = (sheets: readonly string[]): Tally => addToTally(emptyTally, sheets.map(answerSheet));
const valueOf = (tally: Tally, weights?: ElementWeights): Ikm => {
  const result = ikmOf(tally, weights);
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
};

const ikm1 = [
  '333433433', '433433433', '332433333', '343444434', '332433323',
  '444444444', '333433333', '232433333', '333434433', '433433434',
]; // prettier-ignore

describe('worked cases of DOMAIN 10.3', () => {
  it('IKM-1: 82.22 B, weakest is the time a service takes', () => {
    const { ikm, mutu, nrr, weakestFirst, steps } = valueOf(tallied(ikm1));
    expect({ ikm, mutu }).toEqual({ ikm: '82.22', mutu: 'B' });
    expect(Object.values(nrr)).toEqual([
      '3.200',
      '3.200',
      '2.800',
      '4.000',
      '3.200',
      '3.300',
      '3.600',
      '3.000',
      '3.300',
    ]);
    expect(weakestFirst.slice(0, 3)).toEqual(['waktu', 'pengaduan', 'persyaratan']);
    expect(steps).toContain('waktu: 28 / 10 = NRR 2,800, × 1/9 = 0,3111');
    expect(steps.at(-1)).toBe('82,22 tidak kurang dari 76,61: mutu B, Baik (SKM-005)');
  });
  it('IKM-1 with own weights: 82.00', () => {
    const weights = weightsOf('0.1', '0.1', '0.15', '0.1', '0.1', '0.1', '0.15', '0.1', '0.1');
    expect(valueOf(tallied(ikm1), weights)).toMatchObject({ ikm: '82.00', mutu: 'B' });
  });
  it.each([
    ['IKM-2', tallyOf(217, 760, 745, 742, 868, 750, 770, 775, 749, 752), '88.47', 'A'],
    ['IKM-3', tallyOf(80, 212, 205, 190, 268, 210, 222, 230, 198, 196), '67.05', 'C'],
    ['IKM-4', tallyOf(150, 489, 477, 462, 540, 480, 486, 498, 471, 456), '80.72', 'B'],
    ['IKM-5', tallyOf(29, 105, 101, 100, 116, 102, 105, 106, 105, 115), '91.48', 'A'],
  ])('%s', (_name, tally, ikm, mutu) => expect(valueOf(tally)).toMatchObject({ ikm, mutu }));

  it('all answers 4 give 100.00 and all 1 give 25.00, which 0.11 would not (SKM-003)', () => {
    expect(valueOf(tallied(['444444444']))).toMatchObject({ ikm: '100.00', mutu: 'A' });
    expect(valueOf(tallied(['111111111']))).toMatchObject({ ikm: '25.00', mutu: 'D' });
  });
  it('rounds once: means of three decimals never enter the index (SKM-004)', () => {
    const third = tallyOf(3, 10, 10, 10, 10, 10, 10, 10, 10, 10);
    expect(valueOf(third)).toMatchObject({ ikm: '83.33', nrr: { waktu: '3.333' } });
  });
});

describe('refused', () => {
  it('nobody answered', () =>
    expect(ikmOf(emptyTally)).toMatchObject({
      ok: false,
      reason: { code: 'ikm.no-respondents', field: 'respondents' },
    }));
  it.each([
    ['below n', 9],
    ['above 4n', 41],
    ['not whole', 30.5],
    ['no number', Number.NaN],
  ])('a sum %s', (_what, sum) =>
    expect(ikmOf(tallyOf(10, 30, 30, sum, 30, 30, 30, 30, 30, 30))).toMatchObject({
      ok: false,
      reason: { code: 'ikm.impossible-sum', field: 'sums.waktu' },
    }),
  );
  it('weights that do not add up to exactly 1', () => {
    const eleven = weightsOf(...Array<string>(9).fill('0.11'));
    const fault = { code: 'ikm.weights-not-one', field: 'weights', detail: 'must add up to exactly 1, not 0.99' };
    expect(ikmOf(tallied(ikm1), eleven)).toEqual({ ok: false, reason: fault });
  });
  it('a negative weight, even where the sum is 1', () =>
    expect(ikmOf(tallied(ikm1), weightsOf('-0.1', '1.1'))).toMatchObject({
      ok: false,
      reason: { code: 'ikm.negative-weight', field: 'weights[0]' },
    }));
  it.each(['33343343', '3334334333', '333433430', '333433435', '33343343x', '', '٣٣٣٤٣٣٤٣٣', '333433433\n'])(
    'the sheet %j (SKM-001)',
    (text) => expect(isAnswerSheet(text)).toBe(false),
  );
});

describe('whatever is answered', () => {
  const sheet = fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 })
    .map((digits) => digits.join(''));
  const sheets = fc.array(sheet, { minLength: 1, maxLength: 40 });
  const weights = fc
    .array(fc.integer({ min: 0, max: 50 }), { minLength: 9, maxLength: 9 })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      return perElement((_element, index) => Ratio.of(parts[index] ?? 0, total));
    });

  it('the index lies between 25 and 100 and every mean between 1 and 4', () =>
    fc.assert(
      fc.property(sheets, weights, (answers, given) => {
        const { ikm, nrr } = valueOf(tallied(answers), given);
        expect(Number(ikm)).toBeGreaterThanOrEqual(25);
        expect(Number(ikm)).toBeLessThanOrEqual(100);
        for (const element of surveyElements) {
          expect(Number(nrr[element])).toBeGreaterThanOrEqual(1);
          expect(Number(nrr[element])).toBeLessThanOrEqual(4);
        }
      }),
    ));
  it('the order of the respondents changes nothing', () =>
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.nat()), (answers, stream) => {
        const shuffled = answers
          .map((text) => ({ text, rank: stream.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ text }) => text);
        expect(valueOf(tallied(shuffled))).toEqual(valueOf(tallied(answers)));
      }),
    ));
  it('a better answer never lowers the index', () =>
    fc.assert(
      fc.property(sheets, weights, (answers, given) => {
        const [first = '', ...others] = answers;
        const better = valueOf(tallied([first.replace(/[1-3]/, '4'), ...others]), given);
        expect(Number(better.ikm)).toBeGreaterThanOrEqual(Number(valueOf(tallied(answers), given).ikm));
      }),
    ));
});
