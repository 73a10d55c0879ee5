import type { Recorded } from '@kinerja/event-store';
import {
  isOfTaxStatus,
  maskNip,
  type Employment,
  type NumberCorrected,
  type PersonEvent,
  type TaxStatusEvent,
} from '@kinerja/identity-domain';
import { localDateAt, type LocalDate, type Zone } from '@kinerja/vocabulary';
import { FORGOTTEN } from './person-item';
import type { PersonChange } from './person.view';

/** Who counts for the tax has a list of its own (IDN-265). */
type Told = Exclude<PersonEvent, TaxStatusEvent>;
const isTold = (event: PersonEvent): event is Told => !isOfTaxStatus(event);

type Known = Readonly<{ name: string | null; employment: Employment }>;

type Said = Readonly<{ from: LocalDate; reason: string | null }>;
const common = ({ from, reason }: Said, at: string) => ({ from, at, ...(reason !== null && { reason }) });

/** Rule IDN-006, also for whoever may see a whole NIP: here it is the change that matters. */
const masked = (number: string | null): string => (number === null ? FORGOTTEN : maskNip(number));

const correctionOf = ({ which, was, number, reason, at }: NumberCorrected['data'], zone: Zone): PersonChange => ({
  ...{ kind: which, was: was === undefined ? '' : masked(was), becomes: masked(number) },
  ...common({ from: localDateAt(at, zone), reason }, at),
});

const changeOf = (event: Told, known: Known, zone: Zone): PersonChange | undefined => {
  switch (event.type) {
    case 'PersonRegistered':
    case 'PersonForgotten':
      return undefined;
    case 'PersonRenamed':
      return {
        ...{ kind: 'name', was: known.name ?? FORGOTTEN, becomes: event.data.name ?? FORGOTTEN },
        ...common(event.data, event.data.at),
      };
    case 'NumberCorrected':
      return correctionOf(event.data, zone);
    case 'EmploymentChanged':
      return {
        ...{ kind: 'employment', was: known.employment, becomes: event.data.employment },
        ...common(event.data, event.data.at),
      };
  }
};

const after = (known: Known, event: Told): Known => {
  switch (event.type) {
    case 'PersonRegistered':
      return event.data;
    case 'PersonRenamed':
      return { ...known, name: event.data.name };
    case 'NumberCorrected':
      return known;
    case 'EmploymentChanged':
      return { ...known, employment: event.data.employment };
    case 'PersonForgotten':
      return { ...known, name: null };
  }
};

/** What was said of somebody since they were registered, the newest first, each with what was said before. */
export const changesIn = (events: readonly Recorded[], zone: Zone): readonly PersonChange[] => {
  const changes: PersonChange[] = [];
  let known: Known = { name: null, employment: 'pns' };
  for (const event of (events as unknown as readonly PersonEvent[]).filter(isTold)) {
    const change = changeOf(event, known, zone);
    if (change) changes.push(change);
    known = after(known, event);
  }
  return changes.toReversed();
};
