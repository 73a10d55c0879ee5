import { isAcked, type Acked, type Entry, type LoggedCommand } from '@kinerja/system-under-test';

/** Batches of survey answers; their cause is no message and nobody's request. */
const BY_THEMSELVES = new Set(['AnswersRecorded']);

/** A count, and sentences about what differs. */
export type CommandFaults = Readonly<{
  acknowledged: number;
  /** Acknowledged and not there. */
  lost: readonly string[];
  /** Carried out more than once. */
  doubled: readonly string[];
  /** Refused and there all the same. */
  phantoms: readonly string[];
  /** There, and asked for by nobody. */
  strangers: readonly string[];
}>;

type Part = Readonly<{ id: string; wanted: number; isAccepted: boolean }>;

/** The commands of an acknowledged entry; of a request with parts some may have been refused. */
const partsOf = (entry: Acked): readonly Part[] => {
  const parts = Object.entries(entry.commands).map(([id, wanted]) => ({ id, wanted, isAccepted: true }));
  if (entry.what !== 'activity.approve-many') return parts;
  const { activities } = entry.about;
  const accepted = new Set(
    entry.outcome.answer.items.filter(({ approved }) => approved).map(({ activityId }) => activityId),
  );
  return parts.map((part, at) => {
    const activity = activities[at];
    return { ...part, isAccepted: activity !== undefined && accepted.has(activity.activityId) };
  });
};

const key = (agency: string, service: string, id: string): string => `${agency}/${service} ${id}`;

class Comparison {
  private readonly inLog: ReadonlyMap<string, LoggedCommand>;
  readonly lost: string[] = [];
  readonly doubled: string[] = [];
  readonly phantoms: string[] = [];

  constructor(logged: readonly LoggedCommand[]) {
    this.inLog = new Map(logged.map((one) => [key(one.agency, one.service, one.id), one]));
  }

  refused({ agency, service, what, commands }: Entry, code: string | undefined): void {
    for (const id of Object.keys(commands))
      if (this.inLog.has(key(agency, service, id)))
        this.phantoms.push(`${what} ${id} was refused (${code ?? 'without a code'}) and is in the log`);
  }

  acknowledged(entry: Acked): void {
    for (const { id, wanted, isAccepted } of partsOf(entry)) {
      const events = this.inLog.get(key(entry.agency, entry.service, id))?.events ?? 0;
      const name = `${entry.what} ${id} of ${entry.agency}`;
      if (!isAccepted) {
        if (events > 0) this.phantoms.push(`${name} was refused as a part and has ${events} events`);
      } else if (events < wanted) this.lost.push(`${name} was acknowledged and has ${events} of ${wanted} events`);
      else if (events > wanted) this.doubled.push(`${name} has ${events} events instead of ${wanted}`);
    }
  }

  strangers(known: ReadonlySet<string>): readonly string[] {
    return [...this.inLog]
      .filter(([name, { events, derived }]) => !known.has(name) && events > 0 && !derived)
      .filter(([, { types }]) => !types.every((type) => BY_THEMSELVES.has(type)))
      .map(([name, { types }]) => `${name} (${types.join(', ')}) was asked for by nobody`);
  }
}

/** The ledger against the logs: what was acknowledged is there once, what was refused is not, and nothing is there that nobody asked for. */
export const compareCommands = (entries: readonly Entry[], logged: readonly LoggedCommand[]): CommandFaults => {
  const comparison = new Comparison(logged);
  const known = new Set<string>();
  for (const entry of entries) {
    for (const id of Object.keys(entry.commands)) known.add(key(entry.agency, entry.service, id));
    if (entry.outcome.kind === 'refused') comparison.refused(entry, entry.outcome.code);
    if (isAcked(entry)) comparison.acknowledged(entry);
  }
  const { lost, doubled, phantoms } = comparison;
  return {
    acknowledged: entries.filter(isAcked).length,
    ...{ lost, doubled, phantoms, strangers: comparison.strangers(known) },
  };
};
