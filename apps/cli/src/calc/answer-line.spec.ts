import { answerLine } from './answer-line';
import { calculators } from './calculators';
import { ruleNames, type RuleName } from './rules';

const ask = (name: RuleName, line: string): unknown => {
  const { text, good } = answerLine(line, calculators[name]);
  const answer = JSON.parse(text) as Record<string, unknown>;
  expect(good).toBe(!('error' in answer));
  return answer;
};
const error = (code: string, field: string) => ({ error: { code, field, detail: expect.any(String) } });
const sums = '"persyaratan":8,"prosedur":8,"waktu":8,"biaya":8,"produk":8,"kompetensi":8,"perilaku":8,"pengaduan":8';

describe.each(ruleNames)('%s', (name) => {
  it.each([
    ['', error('empty-line', '')],
    ['   ', error('empty-line', '')],
    ['{"answers":', error('invalid-json', '')],
    ['{}{}', error('invalid-json', '')],
    ['null', error('wrong-type', '')],
    ['[]', error('wrong-type', '')],
    ['"text"', error('wrong-type', '')],
    ['{"nobody":1}', error('unknown-field', 'nobody')],
    ['{"__proto__":1}', error('unknown-field', '__proto__')],
  ])('answers the line %j with what is wrong', (line, expected) => expect(ask(name, line)).toEqual(expected));
});

it.each([
  ['{}', 'missing', 'sums'],
  ['{"answers":[]}', 'out-of-range', 'answers'],
  ['{"answers":"333433433"}', 'wrong-type', 'answers'],
  ['{"answers":["333433433","33343343"]}', 'not-allowed', 'answers[1]'],
  ['{"answers":[333433433]}', 'wrong-type', 'answers[0]'],
  ['{"answers":["333433433"],"respondents":1}', 'inconsistent', 'respondents'],
  [`{"respondents":2,"sums":{${sums}}}`, 'missing', 'sums.sarana'],
  [`{"respondents":2,"sums":{${sums},"sarana":9}}`, 'ikm.impossible-sum', 'sums.sarana'],
  [`{"respondents":2,"sums":{${sums},"sarana":1}}`, 'ikm.impossible-sum', 'sums.sarana'],
  [`{"respondents":2,"sums":{${sums},"sarana":1.5}}`, 'wrong-type', 'sums.sarana'],
  [`{"respondents":2,"sums":{${sums},"sarana":8,"u10":8}}`, 'unknown-field', 'sums.u10'],
  [`{"respondents":0,"sums":{${sums},"sarana":8}}`, 'out-of-range', 'respondents'],
  [`{"respondents":"2","sums":{${sums},"sarana":8}}`, 'wrong-type', 'respondents'],
  ['{"answers":["333433433"],"weights":["1"]}', 'out-of-range', 'weights'],
  ['{"answers":["333433433"],"weights":[0.2,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1]}', 'wrong-type', 'weights[0]'],
  [`{"answers":["333433433"],"weights":${JSON.stringify(Array(9).fill('0.11'))}}`, 'ikm.weights-not-one', 'weights'],
  [`{"answers":["333433433"],"weights":${JSON.stringify(Array(9).fill('1/9'))}}`, 'not-a-decimal', 'weights[0]'],
  [`{"answers":["333433433"],"weights":["-0.1","1.1",${'"0",'.repeat(6)}"0"]}`, 'out-of-range', 'weights[0]'],
])('ikm refuses %s', (line, code, field) => expect(ask('ikm', line)).toEqual(error(code, field)));

it('ikm takes own weights that add up to exactly 1', () =>
  expect(ask('ikm', '{"answers":["114111111"],"weights":["0","0","1","0","0","0","0","0","0"]}')).toMatchObject({
    ikm: '100.00',
    mutu: 'A',
  }));

it.each([
  ['{"population":0}', 'out-of-range'],
  ['{"population":-5}', 'out-of-range'],
  ['{"population":1e300}', 'wrong-type'],
  ['{"population":"300"}', 'wrong-type'],
  ['{}', 'missing'],
])('sample-size refuses %s', (line, code) => expect(ask('sample-size', line)).toEqual(error(code, 'population')));

it.each([
  ['{"nip":198503152010012007}', 'wrong-type'],
  ['{}', 'missing'],
])('nip refuses %s', (line, code) => expect(ask('nip', line)).toEqual(error(code, 'nip')));
