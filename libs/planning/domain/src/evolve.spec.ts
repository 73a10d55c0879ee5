import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJson } from '@kinerja/kernel';
import { periodDecider, type PeriodState } from './period.decider';
import type { PeriodEvent } from './period.events';
import { skpDecider } from './skp.decider';
import type { SkpEvent } from './skp.events';
import type { SkpState } from './skp.state';

/** Recorded streams and the state they must still lead to, whatever changes in the code. */
type History =
  | { stream: 'skp'; events: SkpEvent[]; state: SkpState }
  | { stream: 'period'; events: PeriodEvent[]; state: PeriodState };

const folder = join(__dirname, '..', 'histories');
const histories = readdirSync(folder).filter((file) => file.endsWith('.json'));

const replay = (history: History): unknown =>
  history.stream === 'skp'
    ? history.events.reduce(skpDecider.evolve, skpDecider.initialState)
    : history.events.reduce(periodDecider.evolve, periodDecider.initialState);

it.each(histories)('replays %s to the same state', (file) => {
  const history = fromJson(readFileSync(join(folder, file), 'utf8')) as History;
  expect(replay(history)).toEqual(history.state);
});
