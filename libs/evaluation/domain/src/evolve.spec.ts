import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJson } from '@kinerja/kernel';
import { distributionDecider, type DistributionState } from './distribution.decider';
import type { DistributionEvent } from './distribution.events';
import { evaluationDecider, type EvaluationState } from './evaluation.decider';
import type { EvaluationEvent } from './evaluation.events';
import { month, now, unit } from './evaluation.fixtures';
import { organisationDecider, type OrganisationState } from './organisation.decider';
import type { OrganisationEvent } from './organisation.events';

/** Recorded streams and the state they must still lead to, whatever changes in the code. */
type History =
  | { stream: 'organisation'; events: OrganisationEvent[]; state: OrganisationState }
  | { stream: 'evaluation'; events: EvaluationEvent[]; state: EvaluationState }
  | { stream: 'distribution'; events: DistributionEvent[]; state: DistributionState };

const folder = join(__dirname, '..', 'histories');
const histories = readdirSync(folder).filter((file) => file.endsWith('.json'));

const replay = (history: History): unknown => {
  switch (history.stream) {
    case 'organisation':
      return history.events.reduce(organisationDecider.evolve, organisationDecider.initialState);
    case 'evaluation':
      return history.events.reduce(evaluationDecider.evolve, evaluationDecider.initialState);
    case 'distribution':
      return history.events.reduce(distributionDecider.evolve, distributionDecider.initialState);
  }
};

it.each(histories)('replays %s to the same state', (file) => {
  const history = fromJson(readFileSync(join(folder, file), 'utf8')) as History;
  expect(replay(history)).toEqual(history.state);
});

it('begins with nothing, and what cannot follow changes nothing', () => {
  expect([organisationDecider, evaluationDecider, distributionDecider].map(({ initialState }) => initialState)).toEqual(
    [{ status: 'absent' }, { status: 'absent' }, { status: 'open' }],
  );
  const locked = { type: 'OrganisationAchievementLocked', data: { unitId: unit, month, at: now } } as const;
  expect(organisationDecider.evolve({ status: 'absent' }, locked)).toEqual({ status: 'absent' });
});
