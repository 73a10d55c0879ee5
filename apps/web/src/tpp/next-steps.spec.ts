import { nextSteps } from './next-steps';

it('lets the officer compute, and compute again until somebody verified', () => {
  expect(nextSteps('open', ['employee', 'payroll-officer'])).toEqual(['computation']);
  expect(nextSteps('computed', ['payroll-officer'])).toEqual(['computation']);
  expect(nextSteps('verified', ['payroll-officer'])).toEqual(['seal']);
});

it('lets the verifier verify and nothing else', () => {
  expect(nextSteps('computed', ['payroll-verifier'])).toEqual(['verification']);
  expect(nextSteps('verified', ['payroll-verifier'])).toEqual([]);
});

it('leaves a sealed run alone', () => expect(nextSteps('sealed', ['payroll-officer', 'payroll-verifier'])).toEqual([]));
