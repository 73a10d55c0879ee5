import { facts, type TrailOf, type TrailTerm } from '@kinerja/trail';
import type { ImportEvent } from './import.events';

const setup = { object: 'import', isConfiguration: true } as const;
/** Every import has a name in the trail; `defineService` of its service was told so. */
const kind = (of: Readonly<{ kind: string }>) => facts.term('import-kind', of.kind as TrailTerm);

export const importTrail: TrailOf<ImportEvent> = {
  ImportAccepted: { ...setup, facts: (data) => [...kind(data), ...facts.number('rows', data.rows)] },
  ImportFinished: { ...setup, facts: (data) => [...kind(data), ...facts.number('refused-rows', data.refused)] },
  ImportUndoAccepted: { ...setup, facts: kind },
  ImportUndone: { ...setup, facts: (data) => [...kind(data), ...facts.number('refused-rows', data.refused)] },
};
