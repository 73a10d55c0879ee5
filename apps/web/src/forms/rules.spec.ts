import { choice, day, decimal, faultsIn, rupiah, text, time, type Rule } from './rules';

const faultOf = (rule: Rule, typed: string) => faultsIn({ field: rule }, { field: typed }, 'id').field;

it('asks for what is required, and for nothing else', () => {
  expect(faultOf(text({ required: true, longest: 5 }), '  ')).toEqual({ code: 'required', facts: {} });
  expect(faultOf(text({ longest: 5 }), '')).toBeUndefined();
  expect(faultOf(text({ longest: 5 }, true), '')).toMatchObject({ code: 'required' });
});

it('says the limit that was passed', () => {
  expect(faultOf(text({ longest: 5 }), 'enam huruf')).toEqual({ code: 'too-long', facts: { max: 5 } });
  expect(faultOf(text({ shortest: 15 }), 'pendek')).toEqual({ code: 'password-too-short', facts: { min: 15 } });
  expect(faultOf(decimal({ whole: 2, fraction: 1 }), '123')).toMatchObject({
    code: 'number-too-long',
    facts: { whole: 2, fraction: 1 },
  });
});

it('reads numbers and money by the one parser', () => {
  expect(faultOf(decimal({ whole: 9, fraction: 6 }), '1.5')).toMatchObject({ code: 'number-wrong-mark' });
  expect(faultOf(decimal({ whole: 9, fraction: 6 }), '1,5')).toBeUndefined();
  expect(faultOf(rupiah(), 'Rp1.500.000')).toBeUndefined();
  expect(faultOf(rupiah(), '1.500,5')).toMatchObject({ code: 'number-too-long' });
  expect(faultOf(rupiah(), 'sejuta')).toMatchObject({ code: 'rupiah-not-understood' });
});

it('takes days within their range, times, and one of the choices', () => {
  const october = day({ required: true }, { min: '2026-10-01', max: '2026-10-31' });
  expect(faultOf(october, '2026-10-31')).toBeUndefined();
  expect(faultOf(october, '2026-09-30')).toEqual({ code: 'day-too-early', facts: { min: 'Kam, 1 Okt 2026' } });
  expect(faultOf(october, '2026-11-01')).toMatchObject({ code: 'day-too-late' });
  expect(faultOf(time({}), '8')).toMatchObject({ code: 'not-a-time' });
  expect(faultOf(choice(['a'], {}), 'b')).toMatchObject({ code: 'not-in-list' });
});
