import { Count, Moment, oneOf, pageOf, Uuid, view, type ViewOf } from '@kinerja/openapi';
import { disclosedKinds, roles } from '@kinerja/vocabulary';
import { Type } from 'typebox';
import { actorView } from '../trail.view';

/** Somebody was shown what is sensitive of somebody else. `operations`: those of the service by which that happens. */
const disclosureView = (operations: readonly string[]) =>
  view('Disclosure', {
    lineId: Uuid,
    at: Moment,
    by: actorView,
    /** By which the reader was let in. */
    roles: Type.Array(oneOf(roles)),
    kinds: Type.Array(oneOf(disclosedKinds)),
    operation: oneOf(operations),
    isFile: Type.Boolean(),
    /** Of how many people at once. */
    people: Count,
  });
export type DisclosureView = ViewOf<ReturnType<typeof disclosureView>>;

export const disclosurePageOf = (operations: readonly string[]) => pageOf(disclosureView(operations));
