import { pageOf, Uuid, versioned, view } from '@kinerja/openapi';
import { Type } from 'typebox';

export const unitPage = pageOf(view('Unit', { unitId: Uuid, name: Type.String(), parentUnitId: Type.Optional(Uuid) }));

export const unitRegistered = versioned('UnitRegistered', { unitId: Uuid });
