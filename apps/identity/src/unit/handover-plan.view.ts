import { Count, Uuid, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';
import { distinctPeople, type HandoverPlan } from './handover.queries';

/** Heads are those of the day; of a unit without one it is absent. */
export const handoverPlanView = view('UnitMergerPlan', {
  people: Count,
  /** A person may hold another one beside the definitive one. */
  posts: Count,
  employeeIds: Type.Array(Uuid),
  /** How many of the posts come under the head of the other unit. */
  newSuperior: Count,
  headId: Type.Optional(Uuid),
  /** Below whom the head comes to stand, where that is somebody else than before. */
  headSuperiorId: Type.Optional(Uuid),
  otherHeadId: Type.Optional(Uuid),
});
export type HandoverPlanView = ViewOf<typeof handoverPlanView>;

export const planView = ({ moved, head, otherHead }: HandoverPlan): HandoverPlanView => {
  const employeeIds = distinctPeople(moved.map(({ former }) => former));
  const changed = moved.filter(({ isNewSuperior }) => isNewSuperior);
  const below = changed.find(({ former }) => former.employeeId === head)?.data.superiorId;
  return {
    ...{ people: employeeIds.length, posts: moved.length, employeeIds },
    newSuperior: changed.filter(({ former }) => former.employeeId !== head).length,
    ...(head && { headId: head }),
    ...(below && { headSuperiorId: below }),
    ...(otherHead && { otherHeadId: otherHead }),
  };
};
