/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Distribution } from '../../api/evaluation';
import { sessionQuery } from '../../api/session';
import { answering } from '../../testing/answers.fixtures';
import { rendered } from '../../testing/rendered.fixtures';
import { UnitDistribution } from './unit-distribution';

const unit = {
  ...{ unitId: 'u1', month: '2026-11', people: 3, rated: 0, percentagesApply: true, status: 'open' },
  ...{ counts: { 'sangat-baik': 0, baik: 0, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 } },
  ...{ steps: [], breaches: [], mayClose: true, maySetAchievement: false },
} as unknown as Distribution;
const units = { 'identity/units': { items: [{ unitId: 'u1', name: 'Sekretariat' }], next: null } };
const head = { ...{ accountId: 'a', displayName: 'Siti', agency: 'dinkes', agencyName: 'Dinkes' }, ...{ employeeId: 'e1', roles: ['employee'] } }; // prettier-ignore

const shown = async (answers: object, some: Partial<Distribution> = {}) => {
  const service = answering({ ...units, ...answers });
  await rendered(<UnitDistribution unit={{ ...unit, ...some }} />, '/', [[sessionQuery.queryKey, head]]);
  return service;
};

it('leaves the closing to whoever the service says may close, whatever roles they hold (EVAL-008)', async () => {
  await shown({}, { organisation: 'baik', mayClose: false });
  expect(await screen.findByTestId('closed-by-others')).toBeTruthy();
  expect(screen.queryByTestId('close-distribution')).toBeNull();
});

it('says why a unit cannot be closed yet, and who sets its achievement (EVAL-003)', async () => {
  await shown({});
  await waitFor(() => expect(screen.getByTestId('closed-after-achievement')).toBeTruthy());
  expect(screen.getByText('admin instansi bila atasan itu di luar instansi', { exact: false })).toBeTruthy();
  expect(screen.getByTestId<HTMLButtonElement>('close-distribution').disabled).toBe(true);
});

it('asks before a unit is closed, after which nothing of it changes (EVAL-008)', async () => {
  const { asked } = await shown({}, { organisation: 'baik' });
  const user = userEvent.setup();
  await user.click(await screen.findByTestId('close-distribution'));
  expect(await screen.findByTestId('close-distribution-confirm')).toBeTruthy();
  expect(screen.getByText('menjadi final', { exact: false })).toBeTruthy();
  expect(asked.filter((one) => one.startsWith('POST'))).toEqual([]);
});
