import type { EventCatalog, LoggedEvents } from '@kinerja/event-store';
import type { NoteDisclosed, Page } from '@kinerja/http-edge';
import type { Policy, Role, Zone } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { EventTrails } from './event-trail';
import type { ProcessingStatement } from './processing/processing';
import { calledBy, type TrailLine } from './trail-line';
import { TrailReader, type TrailQuestion } from './trail-reader';
import type { TrailLineView } from './trail.view';
import { disclosedByFact, sealedFieldNames } from './trail-words';

export type SeenPart = 'everything' | 'configuration' | 'nothing';

/** Names of accounts, for services that know them. */
export type AccountNamer = (source: DataSource, ids: readonly string[]) => Promise<(id: string) => string>;

/** Who reads a service's trail, and what of it. */
export type TrailMounting = Readonly<{
  read: Policy;
  readOwn: Policy;
  seen: (roles: readonly Role[]) => SeenPart;
  namesOf?: AccountNamer;
  /** Why the service keeps what it keeps of people (TRL-011). */
  processing: ProcessingStatement;
}>;

/** @throws RangeError for an event that people would find no words for, and for a sealed field without a name. */
export const requireWords = (catalog: EventCatalog, trails: EventTrails): void => {
  const silent = Object.keys(catalog).find((type) => !Object.hasOwn(trails, type));
  if (silent !== undefined) throw new RangeError(`event ${silent} says nothing for the trail`);
  const nameless = Object.values(catalog).flatMap(({ personal }) => personal?.fields ?? []).find((field) => !sealedFieldNames[field]); // prettier-ignore
  if (nameless !== undefined) throw new RangeError(`sealed field ${nameless} has no name in the trail`);
};

type Parts = Readonly<{ log: LoggedEvents; trails: EventTrails; source: DataSource; zone: Zone }>;
type Asked = Omit<TrailQuestion, 'types'> & Readonly<{ type?: string }>;

/** The trail of a running service. */
export class ServedTrail {
  private readonly reader: TrailReader;

  constructor(
    private readonly parts: Parts,
    private readonly namesOf?: AccountNamer,
  ) {
    this.reader = new TrailReader(parts.log, parts.trails, parts.zone);
  }

  /** `note`: where somebody reads of others. */
  async page(
    { type, ...question }: Asked,
    part: Exclude<SeenPart, 'nothing'>,
    note?: NoteDisclosed,
  ): Promise<Page<TrailLineView>> {
    const types = this.typesIn(part).filter((one) => type === undefined || one === type);
    const { items, next } = await this.reader.page({ ...question, types });
    if (note) for (const line of items) this.noteWhatIsShown(line, note);
    return { items: await this.shown(items), next };
  }

  /** Rule TRL-008: a line tells what somebody gets, or how they were rated. */
  private noteWhatIsShown({ event, facts }: TrailLine, note: NoteDisclosed): void {
    const about = this.parts.trails[event.type]?.about?.(event.data as never) ?? [];
    const people = about.filter((id) => id !== null && id !== undefined);
    for (const { name } of facts) {
      const kind = disclosedByFact[name];
      if (kind) note(kind, people);
    }
  }

  private typesIn(part: Exclude<SeenPart, 'nothing'>): readonly string[] {
    const all = Object.entries(this.parts.trails);
    return all.flatMap(([type, trail]) => (part === 'everything' || trail.isConfiguration ? [type] : []));
  }

  private async shown(lines: readonly TrailLine[]): Promise<TrailLineView[]> {
    const ids = lines.flatMap(({ by, facts }) => [
      ...(by.kind === 'account' && by.id !== undefined ? [by.id] : []),
      ...facts.flatMap(({ kind, value }) => (kind === 'account' ? [value] : [])),
    ]);
    const nameOf = await this.namesOf?.(this.parts.source, [...new Set(ids)]);
    return lines.map(({ event, by, object, facts }) => ({
      ...{ position: Number(event.position), hash: event.hash, eventId: event.eventId, type: event.type },
      ...{ stream: event.stream, version: Number(event.version), recordedAt: event.recordedAt, object },
      by: calledBy(by, nameOf),
      facts: facts.map((fact) =>
        fact.kind === 'account' && nameOf ? { ...fact, kind: 'text' as const, value: nameOf(fact.value) } : fact,
      ),
    }));
  }
}
