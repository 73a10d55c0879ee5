import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJson } from '@kinerja/kernel';
import { allowanceDecider, type AllowanceEvent, type AllowanceState } from './allowance.decider';
import { payeeDecider, type PayeeState } from './payee.decider';
import type { PayeeEvent } from './payee.events';
import { formerPayeeImport, type FormerPayeeImport, type FormerPayeeImportEvent } from './former-payee-import';
import { policyPackDecider, type PolicyPackState } from './policy-pack.decider';
import type { PolicyPackEvent } from './policy-pack.events';
import { runDecider } from './run.decider';
import type { RunEvent } from './run.events';
import type { RunState } from './run.state';

/** Recorded streams and the state they must still lead to, whatever changes in the code. */
type History =
  | { stream: 'policy-pack'; events: PolicyPackEvent[]; state: PolicyPackState }
  | { stream: 'payee'; events: PayeeEvent[]; state: PayeeState }
  | { stream: 'payee-import'; events: FormerPayeeImportEvent[]; state: FormerPayeeImport }
  | { stream: 'tpp-run'; events: RunEvent[]; state: RunState }
  | { stream: 'allowance'; events: AllowanceEvent[]; state: AllowanceState };

const folder = join(__dirname, '..', 'histories');
const histories = readdirSync(folder).filter((file) => file.endsWith('.json'));

const replay = (history: History): unknown => {
  switch (history.stream) {
    case 'policy-pack':
      return history.events.reduce(policyPackDecider.evolve, policyPackDecider.initialState);
    case 'payee':
      return history.events.reduce(payeeDecider.evolve, payeeDecider.initialState);
    case 'payee-import':
      return history.events.reduce<FormerPayeeImport>(formerPayeeImport, { status: 'absent' });
    case 'tpp-run':
      return history.events.reduce(runDecider.evolve, runDecider.initialState);
    case 'allowance':
      return history.events.reduce(allowanceDecider.evolve, allowanceDecider.initialState);
  }
};

it.each(histories)('replays %s to the same state', (file) => {
  const history = fromJson(readFileSync(join(folder, file), 'utf8')) as History;
  expect(replay(history)).toEqual(history.state);
});
