import { surveyElements } from '@kinerja/vocabulary';
import { answerSheet, perElement } from './answers.rules';
import { serviceId, surveyId } from './ids';
import { calculateIkm } from './ikm.calculation';
import { ikmOf, equalWeights } from './ikm.rules';
import { gradeOf } from './mutu.rules';
import { calculateSampleSize, sampleSizeOf } from './sample-size.rules';

const sums = (sum: number) => perElement(() => sum);
const ninth = ['0.2', '0.1', '0.1', '0.1', '0.1', '0.1', '0.1', '0.1', '0.1'];

describe('an IKM from sheets or from sums', () => {
  const answered = {
    ikm: '80.56',
    mutu: 'B',
    nrr: { ...perElement(() => '3.000'), persyaratan: '4.000', sarana: '4.000' },
    steps: [
      'Responden dengan jawaban lengkap: 2',
      'persyaratan: 8 / 2 = NRR 4,000, × 1/9 = 0,4444',
      ...surveyElements.slice(1, 8).map((element) => `${element}: 6 / 2 = NRR 3,000, × 1/9 = 0,3333`),
      'sarana: 8 / 2 = NRR 4,000, × 1/9 = 0,4444',
      'Jumlah NRR tertimbang, dari pecahan tepat = 3,2222',
      '× 25 = 80,5556, dibulatkan satu kali, setengah ke atas = IKM 80,56 (SKM-004)',
      '80,56 tidak kurang dari 76,61: mutu B, Baik (SKM-005)',
    ],
  };

  it('is the same', () => {
    expect(calculateIkm({ answers: ['433333334', '433333334'] })).toEqual({ ok: true, value: answered });
    const summed = { ...sums(6), persyaratan: 8, sarana: 8 };
    expect(calculateIkm({ respondents: 2, sums: summed })).toEqual({ ok: true, value: answered });
  });

  it('takes nine weights in the order of the form', () => {
    const answer = calculateIkm({ answers: ['433333333'], weights: ninth });
    expect(answer).toMatchObject({ ok: true, value: { ikm: '80.00' } });
    expect(answer.ok && answer.value.steps[1]).toBe('persyaratan: 4 / 1 = NRR 4,000, × 0,2 = 0,8000');
    expect(calculateIkm({ answers: ['433333333'], weights: ['1', ...Array(8).fill('0')] })).toMatchObject({
      value: { ikm: '100.00' },
    });
  });
});

it.each<[object, object]>([
  [{ answers: ['33343343'] }, { code: 'not-allowed', field: 'answers[0]', detail: 'nine digits from 1 to 4 expected' }],
  [{ answers: ['333433433', 'x'] }, { code: 'not-allowed', field: 'answers[1]' }],
  [{ answers: [] }, { code: 'out-of-range', field: 'answers', detail: 'at least 1 needed' }],
  [{ answers: 'x' }, { code: 'wrong-type', field: 'answers' }],
  [{ answers: ['333433433'], respondents: 1 }, { code: 'inconsistent', field: 'respondents', detail: 'give answers, or respondents and sums, not both' }],
  [{ answers: ['333433433'], sums: sums(1) }, { code: 'inconsistent', field: 'sums' }],
  [{ respondents: 0, sums: sums(1) }, { code: 'out-of-range', field: 'respondents', detail: 'at least 1, at most 2147483647' }],
  [{ respondents: 1, sums: sums(-1) }, { code: 'out-of-range', field: 'sums.persyaratan', detail: 'at least 0, at most 2147483647' }],
  [{ respondents: 1, sums: { ...sums(1), lain: 1 } }, { code: 'unknown-field', field: 'sums.lain' }],
  [{ sums: sums(1) }, { code: 'missing', field: 'respondents' }],
  [{ respondents: 1 }, { code: 'missing', field: 'sums' }],
  [{ respondents: 10, sums: sums(41) }, { code: 'ikm.impossible-sum', field: 'sums.persyaratan', detail: '10 answers of 1 to 4 add up to a whole number from 10 to 40, not 41' }],
  [{ answers: ['333433433'], weights: ninth.slice(1) }, { code: 'out-of-range', field: 'weights', detail: `9 weights expected, in the order ${surveyElements.join(', ')}` }],
  [{ answers: ['333433433'], weights: [...ninth, '0'] }, { code: 'out-of-range', field: 'weights' }],
  [{ answers: ['333433433'], weights: ['1.1', ...ninth.slice(1)] }, { code: 'out-of-range', field: 'weights[0]', detail: 'at least 0, at most 1' }],
  [{ answers: ['333433433'], weights: ['-0.1', ...ninth.slice(1)] }, { code: 'out-of-range', field: 'weights[0]' }],
  [{ answers: ['333433433'], weights: ['0.1', ...ninth.slice(1)] }, { code: 'ikm.weights-not-one', field: 'weights', detail: 'must add up to exactly 1, not 0.9' }],
  [{ answers: ['333433433'], ikm: '80' }, { code: 'unknown-field', field: 'ikm' }],
])('says of %j what is wrong', (input, reason) => expect(calculateIkm(input)).toMatchObject({ ok: false, reason })); // prettier-ignore

it('says what is wrong with what was counted', () => {
  const wrong = (respondents: number, weights = equalWeights) => ikmOf({ respondents, sums: sums(3) }, weights);
  for (const respondents of [0, -1, 1.5])
    expect(wrong(respondents)).toEqual({
      ok: false,
      reason: { code: 'ikm.no-respondents', field: 'respondents', detail: 'must be a whole number of at least 1' },
    });
  const { persyaratan, prosedur, ...others } = equalWeights;
  const negative = { ...others, persyaratan: persyaratan.plus(prosedur).plus(prosedur), prosedur: prosedur.minus(prosedur).minus(prosedur) }; // prettier-ignore
  expect(wrong(1, negative)).toEqual({
    ok: false,
    reason: { code: 'ikm.negative-weight', field: 'weights[1]', detail: 'must not be negative' },
  });
});

it('a sum may be as low as n and as high as 4n', () => {
  expect([10, 40].map((sum) => ikmOf({ respondents: 10, sums: sums(sum) }).ok)).toEqual([true, true]);
});

it('grades from the lower bounds of the law', () =>
  expect(['25.00', '65.00', '76.61', '88.31'].map((ikm) => gradeOf(ikm).from)).toEqual([
    '25.00',
    '65.00',
    '76.61',
    '88.31',
  ]));

describe('a sample', () => {
  it('of one is one', () => expect(sampleSizeOf(1)).toMatchObject({ ok: true, value: { sample: 1 } }));
  it('of nobody is refused with a reason', () =>
    expect(sampleSizeOf(0)).toEqual({
      ok: false,
      reason: {
        code: 'sample-size.no-population',
        field: 'population',
        detail: 'must be a whole number of at least 1',
      },
    }));
  it('is read from untyped input', () => {
    expect(calculateSampleSize({ population: 300 })).toEqual(sampleSizeOf(300));
    expect(calculateSampleSize({ population: 1 })).toMatchObject({ ok: true });
    expect(calculateSampleSize({ population: 0 })).toMatchObject({
      reason: { code: 'out-of-range', field: 'population' },
    });
    expect(calculateSampleSize({ people: 3 })).toMatchObject({ reason: { code: 'unknown-field', field: 'people' } });
  });
});

it('a sheet that is none is refused', () =>
  expect(() => answerSheet('12345')).toThrow(new RangeError('not nine answers from 1 to 4')));

it('an id is the UUID it was made of', () => expect([serviceId('a'), surveyId('b')]).toEqual(['a', 'b']));
