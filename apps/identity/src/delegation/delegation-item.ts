import type { LocalDate } from '@kinerja/vocabulary';
import type { DelegationRecord } from './delegations.queries';
import type { DelegationView } from './delegation.view';

const statusOf = ({ startsOn, endsOn }: DelegationRecord, day: LocalDate): DelegationView['status'] => {
  if (endsOn < startsOn) return 'withdrawn';
  if (day < startsOn) return 'coming';
  return day <= endsOn ? 'running' : 'past';
};

/** `showsWhy`: to administrators and the person; a substitute need not know of an illness. */
export const delegationItem = (record: DelegationRecord, day: LocalDate, showsWhy: boolean): DelegationView => {
  const { reason, note, letterNumber, endNote, ...terms } = record;
  const said = Object.entries({ reason, note, letterNumber, endNote }).filter(([, value]) => value !== null);
  const why = Object.fromEntries(said) as Pick<DelegationView, 'reason' | 'note' | 'letterNumber' | 'endNote'>;
  return { ...terms, status: statusOf(record, day), ...(showsWhy && why) };
};
