/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RunDetails } from '../../api/incentives';
import { sessionQuery } from '../../api/session';
import { rendered } from '../../testing/rendered.fixtures';
import { RunSteps } from './run-steps';

const mutate = jest.fn();
jest.mock('../../commands/use-command', () => ({ useCommands: () => ({ mutate, isPending: false, error: null }) }));

const run = (state: string) => ({ runId: 'r1', month: '2026-10', state, computation: null }) as unknown as RunDetails;

it.each([
  ['computed', 'verification', 'Verifikasi TPP Oktober 2026?', 'tidak dapat dihitung lagi'],
  ['verified', 'seal', 'Segel TPP Oktober 2026?', 'Segel tidak dapat dibuka lagi'],
])('asks before a run that is %s goes on by a %s, which nobody can take back', async (state, step, title, follows) => {
  mutate.mockClear();
  await rendered(<RunSteps run={run(state)} />, '/', [[sessionQuery.queryKey, { roles: ['payroll-verifier'] }]]);
  const user = userEvent.setup();
  await user.click(screen.getByTestId(`run-${step}`));
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.getByText(follows, { exact: false })).toBeTruthy();
  expect(mutate).not.toHaveBeenCalled();
  await user.click(screen.getByTestId(`run-${step}-confirm`));
  expect(mutate.mock.calls).toEqual([[`POST incentives/tpp-runs/{id}/${step}`, { params: { id: 'r1' } }]]);
});
