import { accountId } from '@kinerja/identity-domain';
import { instant } from '@kinerja/vocabulary';
import { GuessDelay } from '../account/guess-delay';
import { SecondFactorCheck } from './second-factor-check';

const id = accountId('0b6f5d39-50f6-5a0e-9d5c-0000000000aa');
const clock = { now: () => instant('2026-11-30T08:00:00.000Z') };

it('lets many codes that are sent at once be no more guesses than one after the other (R14)', async () => {
  let asked = 0;
  const take = async () => {
    asked += 1;
    return 'wrong' as const;
  };
  const check = new SecondFactorCheck({ of: async () => undefined, take }, new GuessDelay(), clock);
  const codes = Array.from({ length: 50 }, (_, at) => String(100_000 + at));
  const answers = await Promise.allSettled(codes.map((code) => check.require({ accountId: id, code, client: 'one' })));
  expect(asked).toBe(4);
  const told = answers.map((answer) => (answer.status === 'rejected' ? (answer.reason as { code: string }).code : ''));
  expect(new Set(told.slice(4))).toEqual(new Set(['sign-in.delayed']));
});
