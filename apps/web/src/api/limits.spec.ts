import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rateEmployee, setAchievement } from './generated/evaluation.limits';
import { returnSkp } from './generated/planning.limits';
import { returnActivity } from './generated/reporting.limits';

const sources = join(__dirname, '..');
const screens = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));

/** How long a typed number may be before it is read; no service is sent it as it stands. */
const ofTheAppItself = ['shell/quantity-input.tsx'];

it('takes how long a text may be from the services', () =>
  expect(screens.filter((path) => /maxLength=\{\d/.test(readFileSync(join(sources, path), 'utf8'))).sort()).toEqual(
    ofTheAppItself,
  ));

it('lets people write reasons as long as the services take them', () =>
  expect([returnSkp.note, returnActivity.note, setAchievement.reason, rateEmployee.behaviourReason]).toEqual([
    2000, 2000, 2000, 2000,
  ]));
