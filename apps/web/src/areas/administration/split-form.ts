import { registerUnit, splitUnit as limits } from '../../api/generated/identity.limits';
import type { PostToGive, Unit } from '../../api/identity';
import type { BodyOf } from '../../api/operation';
import { daysAway } from '../../display/calendar';
import { choice, day, text } from '../../forms/rules';
import { useForm } from '../../forms/use-form';

export type SplitFields = Readonly<Record<string, string>>;

/** What one unit takes over; `into` blank for a new one, which is called `name`. */
export type Part = Readonly<{ nth: number; into: string; name: string; headId: string; posts: readonly string[] }>;

export const MOST_PARTS = 5;
const outcomes = ['goes-on', 'ends'] as const;

/** Where a post goes: to the nth unit, or blank where it stays. */
export const fieldOf = (assignmentId: string): string => `to-${assignmentId}`;

const countIn = ({ parts = '1' }: SplitFields): number => Number(parts);

/** Of what was chosen those who can be, on the day that stands in the form. */
export const partsIn = (fields: SplitFields, known: readonly PostToGive[]): readonly Part[] =>
  Array.from({ length: countIn(fields) }, (_, nth) => {
    const said = (name: string): string => fields[`${name}${nth}`] ?? '';
    const chosen = known.filter(({ assignmentId }) => fields[fieldOf(assignmentId)] === String(nth));
    const posts = chosen.map(({ assignmentId }) => assignmentId);
    return {
      ...{ nth, into: said('into'), name: said('name').trim(), posts },
      headId: posts.includes(said('head')) ? said('head') : '',
    };
  });

/** Whether somebody goes to each of the units, as a field of the form: blank is a fault. */
const withWhoGoes = (fields: SplitFields): SplitFields => {
  const chosen = Object.entries(fields).flatMap(([name, to]) => (name.startsWith(fieldOf('')) ? [to] : []));
  const isEach = Array.from({ length: countIn(fields) }, (_, nth) => chosen.includes(String(nth))).every(Boolean);
  return { ...fields, posts: isEach ? 'chosen' : '' };
};

/** Who was to go there stays. */
export const withoutLastPart = (fields: SplitFields): SplitFields => {
  const last = countIn(fields) - 1;
  const gone = Object.entries(fields).flatMap(([name, to]) =>
    name.startsWith(fieldOf('')) && to === String(last) ? [[name, ''] as const] : [],
  );
  const blank = ['into', 'name', 'head'].map((name) => [`${name}${last}`, ''] as const);
  return Object.fromEntries([...gone, ...blank, ['parts', String(last)]]);
};

export const bodyOf = (fields: SplitFields, parts: readonly Part[]): BodyOf<'POST identity/units/{id}/split'> => {
  const { from = '', reason = '', outcome } = fields;
  return {
    ...{ from, reason: reason.trim(), outcome: outcome === 'ends' ? 'ends' : 'goes-on' },
    parts: parts.map(({ into, name, headId, posts }) => ({
      ...(into === '' ? { name } : { into }),
      ...(headId !== '' && { headId }),
      posts: [...posts],
    })),
  };
};

const required = { required: true } as const;

export const useSplitForm = ({ unitId, from: begins, lastDay }: Unit) => {
  const first = begins === undefined ? {} : { min: daysAway(begins, 1) };
  const final = lastDay === undefined ? {} : { max: daysAway(lastDay, 1) };
  return useForm<string>({
    form: `split-unit:${unitId}`,
    begin: { from: '', parts: '1', outcome: 'goes-on', reason: '' },
    shown: withWhoGoes,
    rules: (fields) => ({
      from: day(required, { ...first, ...final }),
      posts: text(required),
      outcome: choice(outcomes, required),
      reason: text(limits.reason),
      ...Object.fromEntries(
        partsIn(fields, []).flatMap(({ nth, into }) =>
          into === '' ? [[`name${nth}`, text(registerUnit.name)] as const] : [],
        ),
      ),
    }),
  });
};
