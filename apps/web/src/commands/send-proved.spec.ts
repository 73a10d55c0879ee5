import type { Command } from '../api/operation';
import { problemFrom } from '../api/problem';
import { answerProof, isProofRequested, onProofRequest, requestProof } from '../session/proof-request';
import { sendProved } from './send-proved';

const command = {
  operation: 'POST incentives/tpp-runs/{id}/seal',
  params: { id: '1' },
  key: 'k1',
} as unknown as Command;
const unproved = problemFrom(403, JSON.stringify({ type: '/problems/session.prove-yourself' }));
const lacksRole = problemFrom(403, JSON.stringify({ type: '/problems/caller.lacks-role' }));

const sending = (...refusals: readonly Error[]) => {
  const left = [...refusals];
  const sent: string[] = [];
  const send = ({ key }: Command): Promise<unknown> => {
    sent.push(key);
    const refusal = left.shift();
    return refusal ? Promise.reject(refusal) : Promise.resolve('taken');
  };
  return { send, sent };
};

it('sends the same command again under its key, once its person has proved who they are (IDN-135)', async () => {
  const { send, sent } = sending(unproved);
  expect(await sendProved(send, () => Promise.resolve(true))(command)).toBe('taken');
  expect(sent).toEqual(['k1', 'k1']);
});

it('tells the refusal to whoever does not want to', async () => {
  const { send, sent } = sending(unproved);
  await expect(sendProved(send, () => Promise.resolve(false))(command)).rejects.toBe(unproved);
  expect(sent).toEqual(['k1']);
});

it('asks nobody about another refusal, nor a second time', async () => {
  const ask = jest.fn(() => Promise.resolve(true));
  await expect(sendProved(sending(lacksRole).send, ask)(command)).rejects.toBe(lacksRole);
  expect(ask).not.toHaveBeenCalled();
  await expect(sendProved(sending(unproved, unproved).send, ask)(command)).rejects.toBe(unproved);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('asks once for several commands, and nobody where no page listens', async () => {
  expect(await requestProof()).toBe(false);
  const leave = onProofRequest(() => undefined);
  const [one, other] = [requestProof(), requestProof()];
  expect(isProofRequested()).toBe(true);
  answerProof(true);
  expect([await one, await other, isProofRequested()]).toEqual([true, true, false]);
  leave();
});
