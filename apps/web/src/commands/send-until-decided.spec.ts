import type { Command } from '../api/operation';
import { networkProblem, problemFrom } from '../api/problem';
import { sendUntilDecided } from './send-until-decided';

const command = {
  operation: 'POST planning/periods',
  key: 'k1',
  body: { month: '2026-10', closesOn: '2026-11-05' },
} as Command;

/** Answers in turn; then `done`. */
const answering = (...failures: readonly Error[]) => {
  const [left, keys, pauses] = [[...failures], [] as string[], [] as number[]];
  const send = ({ key }: Command) => {
    keys.push(key);
    const failure = left.shift();
    return failure ? Promise.reject(failure) : Promise.resolve('done');
  };
  const pause = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
  return { keys, pauses, sending: () => sendUntilDecided(send, pause)(command) };
};

it('sends under the same key until an answer comes', async () => {
  const { sending, keys, pauses } = answering(networkProblem(), problemFrom(503, ''));
  expect(await sending()).toBe('done');
  expect([keys, pauses]).toEqual([
    ['k1', 'k1', 'k1'],
    [1000, 2000],
  ]);
});

it('does not ask twice for what was refused', async () => {
  const { sending, keys } = answering(problemFrom(409, '{}'));
  await expect(sending()).rejects.toMatchObject({ status: 409 });
  expect(keys).toEqual(['k1']);
});

it('gives up after three times, and says what it last met', async () => {
  const { sending, keys } = answering(networkProblem(), networkProblem(), problemFrom(502, ''));
  await expect(sending()).rejects.toMatchObject({ status: 502 });
  expect(keys).toHaveLength(3);
});
