import { nextSteps } from './next-steps';

it('lets the officer compute, and compute again until somebody verified', () => {
  expect(nextSteps('open', ['employee', 'payroll-officer'])).toEqual(['computation']);
  expect(nextSteps('computed', ['payroll-officer'])).toEqual(['computation']);
  expect(nextSteps('verified', ['payroll-officer'])).toEqual([]);
});

it('lets a verifier verify and seal', () => {
  expect(nextSteps('computed', ['payroll-verifier'])).toEqual(['verification']);
  expect(nextSteps('verified', ['payroll-verifier'])).toEqual(['seal']);
});

it('lets the head of the agency seal', () => expect(nextSteps('verified', ['agency-head'])).toEqual(['seal']));

it('leaves a sealed run alone', () => expect(nextSteps('sealed', ['payroll-officer', 'payroll-verifier'])).toEqual([]));
