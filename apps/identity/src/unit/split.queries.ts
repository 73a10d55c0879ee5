import { inParallel } from '@kinerja/concurrency';
import { unitNameKey, type PostOfUnit, type SplitFacts, type UnitPart } from '@kinerja/identity-domain';
import { Any, type DataSource } from 'typeorm';
import { PostRecordRow } from '../assignment/post-records.table';
import type { Around } from './handed-over-posts';
import type { Handover } from './handover';
import { comingInto, distinctPeople, handoverPlan, postsToMove } from './handover.queries';
import type { SplitChoiceView } from './unit.view';
import { unitIdsByNameHad } from './units.queries';

type Split = Readonly<{ parts: readonly UnitPart[] }> & Pick<Handover, 'unitId' | 'from'>;

const heldAndLater = async (source: DataSource, split: Pick<Handover, 'unitId' | 'from'>) => {
  const posts = await postsToMove(source, split);
  const begun = posts.filter(({ startsOn }) => startsOn < split.from);
  return { begun, later: distinctPeople(posts.filter((post) => !begun.includes(post))) };
};

const ofUnit = ({ assignmentId, employeeId, kind }: PostRecordRow, isHeld: boolean): PostOfUnit => ({
  ...{ assignmentId, employeeId, isHeld, isDefinitive: kind === 'definitive' },
});

/** What the decider must know. @throws ReadModelsBehind; to be asked for in turn. */
export const splitFacts = async (asked: Omit<Around, 'heads'>, split: Split): Promise<SplitFacts> => {
  const { source } = asked;
  const { unitId, from, parts } = split;
  const chosen = parts.flatMap(({ posts }) => posts);
  const [{ begun, later }, named, coming, names, plans] = await Promise.all([
    heldAndLater(source, split),
    source.getRepository(PostRecordRow).findBy({ assignmentId: Any(chosen) }),
    comingInto(source, unitId, ...parts.map(({ into }) => into)),
    unitIdsByNameHad(source),
    inParallel(parts, 1, ({ into, name, posts, headId }) =>
      handoverPlan(
        { ...asked, isNewUnit: name !== undefined },
        { unitId, into, from, posts, ...(headId && { headId }) },
      ),
    ),
  ]);
  const isHeld = new Set(begun.map(({ assignmentId }) => assignmentId));
  const others = named.filter(({ assignmentId }) => !isHeld.has(assignmentId));
  const isTaken = (key: string, { into }: UnitPart) => (names.get(key) ?? into) !== into;
  return {
    ...coming,
    later,
    posts: [...begun.map((post) => ofUnit(post, true)), ...others.map((post) => ofUnit(post, false))],
    takenNames: parts.flatMap((part) => {
      const key = part.name === undefined ? undefined : unitNameKey(part.name);
      return key !== undefined && isTaken(key, part) ? [key] : [];
    }),
    moves: plans.map(({ facts }) => facts),
  };
};

export const splitChoice = async (
  source: DataSource,
  split: Pick<Handover, 'unitId' | 'from'>,
): Promise<SplitChoiceView> => {
  const { begun, later } = await heldAndLater(source, split);
  const headsFirst = begun.toSorted((one, other) => Number(other.duty === 'head') - Number(one.duty === 'head'));
  return {
    posts: headsFirst.map(({ assignmentId, employeeId, kind, position, duty }) => ({
      ...{ assignmentId, employeeId, kind, position, duty },
    })),
    laterIds: later,
  };
};
