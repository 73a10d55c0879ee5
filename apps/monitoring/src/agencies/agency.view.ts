import { Count, Moment, orNull, pageOf, view } from '@kinerja/openapi';
import { Type } from 'typebox';

export const agencyPage = pageOf(
  view('Agency', {
    agency: Type.String(),
    name: Type.String(),
    units: Count,
    people: Count,
    lastHeardAt: orNull(Moment),
  }),
);
