import type { LoggedEvent, LoggedEvents, LogQuestion, LogSpan } from '@kinerja/event-store';
import { actorsOf, listOrder, type Page, type PageQuery } from '@kinerja/http-edge';
import { endOfDay, instant, type Instant, type LocalDate, type Zone } from '@kinerja/vocabulary';
import type { EventTrail, EventTrails } from './event-trail';
import { isAbout, isOwnOf, lineOf, type TrailLine } from './trail-line';

/** So much of the log is looked through for one page; whoever wants more asks for the next. */
export const SCANNED = 50_000n;

const order = listOrder('trail', 'position');

/** `own`: only lines of whom these ids stand for, a person and their account; `types`: those that the reader may see. */
export type TrailQuestion = PageQuery &
  Readonly<{
    types: readonly string[];
    from?: LocalDate;
    to?: LocalDate;
    stream?: string;
    by?: string;
    about?: string;
    own?: readonly string[];
  }>;

type Bounds = LogSpan & Readonly<{ from?: Instant; until?: Instant }>;

const DAY_MS = 24 * 60 * 60_000;

/** The first millisecond after a day. */
const afterDay = (day: LocalDate, zone: Zone): number => Date.parse(endOfDay(day, zone)) + 1;

export const momentsOf = (
  zone: Zone,
  { from, to }: Pick<TrailQuestion, 'from' | 'to'>,
): Readonly<{ from?: Instant; until?: Instant }> => ({
  ...(from !== undefined && { from: instant(afterDay(from, zone) - DAY_MS) }),
  ...(to !== undefined && { until: instant(afterDay(to, zone)) }),
});

const isWithin = (at: Instant, { from, until }: Bounds): boolean =>
  (from === undefined || at >= from) && (until === undefined || at < until);

/** One stream is found by its index; the whole log is looked through piece by piece. */
const scannedDownTo = ({ above, below }: Bounds, { stream }: TrailQuestion): bigint =>
  stream === undefined && below - above > SCANNED ? below - SCANNED : above;

const searchOf = ({ limit, stream, by, own, about }: TrailQuestion): Omit<LogQuestion, keyof LogSpan | 'types'> => ({
  limit,
  ...(stream !== undefined && { stream }),
  ...(by !== undefined && { actors: actorsOf(by) }),
  ...((about !== undefined || own) && { mentions: about === undefined ? own : [about] }),
});

const cursorAt = (position: bigint): string | null => order.page([position, position], 1, (at) => [String(at)]).next;

/** Reads a service's log as people read it, the newest first. */
export class TrailReader {
  constructor(
    private readonly log: LoggedEvents,
    private readonly trails: EventTrails,
    private readonly zone: Zone,
  ) {}

  async page(question: TrailQuestion): Promise<Page<TrailLine>> {
    const bounds = await this.bounds(question);
    const above = scannedDownTo(bounds, question);
    const types = this.typesFor(question);
    const found = await this.log.find({ ...searchOf(question), types, above, below: bounds.below });
    const wanted = found.filter((event) => isWithin(event.recordedAt, bounds) && this.isWanted(event, question));
    const reached = found.length < question.limit ? above + 1n : (found.at(-1)?.position ?? 0n);
    return { items: await this.lines(wanted), next: reached <= bounds.above + 1n ? null : cursorAt(reached) };
  }

  /** The cursor is a position of the log: everything below it is still to come. */
  private async bounds(question: TrailQuestion): Promise<Bounds> {
    const moments = momentsOf(this.zone, question);
    const span = await this.log.span(moments);
    const [after] = order.after(question) ?? [];
    const below = after !== undefined && BigInt(after) < span.below ? BigInt(after) : span.below;
    return { ...moments, above: span.above, below };
  }

  /** Not among anybody's own: what is provisional (TRL-003). */
  private typesFor({ own, types }: TrailQuestion): readonly string[] {
    return own === undefined ? types : types.filter((type) => this.trailFor(type).isProvisional !== true);
  }

  private isWanted(event: LoggedEvent, { own, about }: TrailQuestion): boolean {
    const trail = this.trailFor(event.type);
    if (own !== undefined && !isOwnOf(own, event, trail)) return false;
    return about === undefined || isAbout(about, event, trail);
  }

  private async lines(events: readonly LoggedEvent[]): Promise<readonly TrailLine[]> {
    const replacing = events.filter(({ type }) => this.trailFor(type).replaces);
    const newest = events[0]?.position ?? 0n;
    const earlier = await this.log.earlier([...new Set(replacing.map(({ stream }) => stream))], newest);
    return events.map((event) => lineOf(event, earlier, (type) => this.trailFor(type)));
  }

  /** @throws Error for an event that the service was started without words for, which it never is. */
  private trailFor = (type: string): EventTrail<never> => {
    const trail = this.trails[type];
    if (!trail) throw new Error(`nothing is said of what people read of "${type}"`);
    return trail;
  };
}
