import { Count, Day, Moment, pageOf, versioned, view } from '@kinerja/openapi';
import { Type } from 'typebox';

/** Rules of TPP as they were adopted; the pack has a schema of its own. */
export const policyPackPage = pageOf(
  view('PolicyPack', {
    packId: Type.String(),
    name: Type.String(),
    version: Count,
    validFrom: Day,
    legalBasis: Type.String(),
    pack: Type.Unsafe<object>({ type: 'object' }),
    warnings: Type.Array(Type.String()),
    adoptedBy: Type.String(),
    adoptedAt: Moment,
  }),
);

export const packAdopted = versioned('PackAdopted', { packId: Type.String(), warnings: Type.Array(Type.String()) });
