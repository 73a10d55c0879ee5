import { Moment, pageOf, Uuid, versioned, view } from '@kinerja/openapi';
import { Type } from 'typebox';

/** A public service that is surveyed. */
export const servicePage = pageOf(
  view('Service', { serviceId: Uuid, unitId: Uuid, name: Type.String(), registeredAt: Moment }),
);

export const serviceRegistered = versioned('ServiceRegistered', { serviceId: Uuid });
