import type { Recorded } from '@kinerja/event-store';
import type { Employment, PersonEvent } from '@kinerja/identity-domain';
import type { LocalDate } from '@kinerja/vocabulary';
import { FORGOTTEN } from './person-item';
import type { PersonChange } from './person.view';

type Known = Readonly<{ name: string | null; employment: Employment }>;

type Said = Readonly<{ from: LocalDate; reason: string | null }>;
const common = ({ from, reason }: Said, at: string) => ({ from, at, ...(reason !== null && { reason }) });

const changeOf = (event: PersonEvent, known: Known): PersonChange | undefined => {
  switch (event.type) {
    case 'PersonRegistered':
    case 'PersonForgotten':
      return undefined;
    case 'PersonRenamed':
      return {
        ...{ kind: 'name', was: known.name ?? FORGOTTEN, becomes: event.data.name ?? FORGOTTEN },
        ...common(event.data, event.data.at),
      };
    case 'EmploymentChanged':
      return {
        ...{ kind: 'employment', was: known.employment, becomes: event.data.employment },
        ...common(event.data, event.data.at),
      };
  }
};

const after = (known: Known, event: PersonEvent): Known => {
  switch (event.type) {
    case 'PersonRegistered':
      return event.data;
    case 'PersonRenamed':
      return { ...known, name: event.data.name };
    case 'EmploymentChanged':
      return { ...known, employment: event.data.employment };
    case 'PersonForgotten':
      return { ...known, name: null };
  }
};

/** What was said of somebody since they were registered, the newest first, each with what was said before. */
export const changesIn = (events: readonly Recorded[]): readonly PersonChange[] => {
  const changes: PersonChange[] = [];
  let known: Known = { name: null, employment: 'pns' };
  for (const event of events as unknown as readonly PersonEvent[]) {
    const change = changeOf(event, known);
    if (change) changes.push(change);
    known = after(known, event);
  }
  return changes.toReversed();
};
