import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { badShape } from '@kinerja/problem-details';

const MOST = 200;
const USUAL = 50;

/** `@Query() page: PageQuery`; a DTO with further filters extends it. */
export class PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST) limit: number = USUAL;
  @IsOptional() @IsString() @MaxLength(500) cursor?: string;
}

/** A piece of a list; `next` goes back as `cursor` and is null at the end. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

type CursorKey = readonly (string | number)[];

const write = (key: CursorKey): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/**
 * Where to go on: the sort key of the last item of the page before, or nothing at the start.
 * @throws ProblemException 400 naming `cursor` when it is not one of ours with `parts` parts.
 */
export const cursorOf = ({ cursor }: PageQuery, parts: number): CursorKey | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts && key.every((part) => ['string', 'number'].includes(typeof part)))
      return key as CursorKey;
  } catch {
    // no JSON: refused below like any other foreign text
  }
  throw badShape([{ field: 'cursor', problem: 'invalid', expected: 'must be the `next` of the page before' }]);
};

/** `rows` were read with a limit one higher than `limit`: the surplus one tells that the list goes on. */
export const pageOf = <T>(rows: readonly T[], limit: number, keyOf: (row: T) => CursorKey): Page<T> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? write(keyOf(last)) : null };
};
