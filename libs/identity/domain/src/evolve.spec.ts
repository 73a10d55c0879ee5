import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJson } from '@kinerja/kernel';
import { assignmentDecider } from './assignment.decider';
import { assignmentStartedV1ToV2 } from './assignment-started.v1-to-v2';
import type { AssignmentEvent } from './assignment.events';

type Written = Readonly<{ type: AssignmentEvent['type']; version: number; data: object }>;
/** Recorded streams, each event in the version it was written in, and the state they must still lead to. */
type History = Readonly<{ events: readonly Written[]; state: object }>;

const folder = join(__dirname, '..', 'histories');

const lifted = ({ type, version, data }: Written): AssignmentEvent => {
  const isFirst = type === 'AssignmentStarted' && version === 1;
  return { type, data: isFirst ? assignmentStartedV1ToV2(data as never) : data } as AssignmentEvent;
};

it.each(readdirSync(folder))('replays %s to the same state', (file) => {
  const { events, state } = fromJson(readFileSync(join(folder, file), 'utf8')) as History;
  expect(events.map(lifted).reduce(assignmentDecider.evolve, assignmentDecider.initialState)).toEqual(state);
});
