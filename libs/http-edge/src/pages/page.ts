import { badShape, Line, WholeInText } from '@kinerja/problem-details';
import { isUuid } from '@kinerja/kernel';
import { isInstant, isLocalDate, isYearMonth, lineFault } from '@kinerja/vocabulary';

const MOST = 200;
const USUAL = 50;
const LONGEST_CURSOR = 1_000;

/** `@Query() page: PageQuery`; a DTO with further filters extends it. */
export class PageQuery {
  @WholeInText({ min: 1, max: MOST, optional: true }) limit: number = USUAL;
  @Line({ max: LONGEST_CURSOR, optional: true }) cursor?: string;
}

/** A piece of a list; `next` goes back as `cursor` and is null at the end. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

/** What a part of a sort key may be, so that a column of its type can be compared with it. */
const kinds = {
  uuid: isUuid,
  instant: isInstant,
  day: isLocalDate,
  month: isYearMonth,
  time: (text: string) => /^\d{2}:\d{2}$/.test(text),
  position: (text: string) => /^\d{1,18}$/.test(text),
  text: (text: string) => text.length <= LONGEST_CURSOR && lineFault(text) === undefined,
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;
type Kind = keyof typeof kinds;
type Key<Kinds extends readonly Kind[]> = { readonly [Place in keyof Kinds]: string };

/** `listOrder('surveys', 'instant', 'uuid')`: the sort key of a list, which its cursors carry. */
export class ListOrder<const Kinds extends readonly Kind[]> {
  constructor(
    private readonly list: string,
    private readonly parts: Kinds,
  ) {}

  /**
   * Where to go on: the sort key of the last item of the page before, or nothing at the start.
   * @throws ProblemException 400 naming `cursor` when it is none of this list's own.
   */
  after({ cursor }: PageQuery): Key<Kinds> | undefined {
    if (cursor === undefined) return undefined;
    const [list, ...key] = listIn(cursor);
    if (list === this.list && this.isKey(key)) return key;
    throw badShape([
      {
        field: 'cursor',
        problem: 'invalid',
        expected: 'must be the `next` of the page before, of the same list',
        code: 'not-a-cursor',
      },
    ]);
  }

  /** `rows` were read with a limit one higher than `limit`: the surplus one tells that the list goes on. */
  page<T>(rows: readonly T[], limit: number, keyOf: (row: T) => Key<Kinds>): Page<T> {
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last !== undefined ? this.cursorAt(keyOf(last)) : null };
  }

  private cursorAt(key: Key<Kinds>): string {
    return Buffer.from(JSON.stringify([this.list, ...key])).toString('base64url');
  }

  private isKey(key: readonly unknown[]): key is Key<Kinds> {
    return (
      key.length === this.parts.length &&
      this.parts.every((kind, place) => {
        const part = key[place];
        return typeof part === 'string' && kinds[kind](part);
      })
    );
  }
}

export const listOrder = <const Kinds extends readonly Kind[]>(list: string, ...parts: Kinds): ListOrder<Kinds> =>
  new ListOrder(list, parts);

const listIn = (cursor: string): readonly unknown[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
};
