import type { PeopleImportEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'import', isConfiguration: true } as const;
const kind = facts.term('import-kind', 'people-import');

export const peopleImportTrail: TrailOf<PeopleImportEvent> = {
  PeopleImportAccepted: { ...setup, facts: ({ rows }) => [...kind, ...facts.number('rows', rows)] },
  PeopleImportCompleted: { ...setup, facts: ({ people }) => [...kind, ...facts.number('people', people)] },
  PeopleImportStopped: { ...setup, facts: ({ refusal }) => [...kind, ...facts.text('refusal', refusal)] },
};
