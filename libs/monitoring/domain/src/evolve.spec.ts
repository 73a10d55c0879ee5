import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJson } from '@kinerja/kernel';
import { witnessDecider, type WitnessState } from './witness.decider';
import type { WitnessEvent } from './witness.events';

/** Recorded streams and the state they must still lead to, whatever changes in the code. */
type History = { stream: 'witness'; events: WitnessEvent[]; state: WitnessState };

const folder = join(__dirname, '..', 'histories');
const histories = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string): History => fromJson(readFileSync(join(folder, file), 'utf8')) as History;

it.each(histories)('replays %s to the same state', (file) => {
  const { events, state } = read(file);
  expect(events.reduce(witnessDecider.evolve, witnessDecider.initialState)).toEqual(state);
});

it.each(histories)('knows as much from the last event of %s as from all', (file) => {
  const { events, state } = read(file);
  expect(events.slice(-1).reduce(witnessDecider.evolve, witnessDecider.initialState)).toEqual(state);
});
