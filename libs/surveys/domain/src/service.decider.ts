import { accept, nameKey, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { UnitId } from '@kinerja/vocabulary';
import type { ServiceCommand } from './service.commands';
import type { ServiceEvent } from './service.events';

export type ServiceState = Readonly<{ status: 'absent' }> | Readonly<{ status: 'registered'; unitId: UnitId }>;

export type ServiceRefusal =
  | Readonly<{ code: 'service.exists' }>
  | Readonly<{ code: 'service.unknown-unit'; unitId: string }>
  | Readonly<{ code: 'service.name-missing' }>
  /** Made by the log's reservation, not by this decider: another service of the unit has the name. */
  | Readonly<{ code: 'service.name-taken'; name: string }>;

/** Rule SKM-007: a survey is about one service of one unit, so both must exist. */
const decide = ({ data }: ServiceCommand, state: ServiceState): Decision<ServiceEvent, ServiceRefusal> => {
  if (state.status !== 'absent') return refuse({ code: 'service.exists' });
  if (data.unitIs === 'unknown') return refuse({ code: 'service.unknown-unit', unitId: data.unitId });
  const name = data.name.trim();
  if (name === '') return refuse({ code: 'service.name-missing' });
  return accept({
    type: 'ServiceRegistered',
    data: { serviceId: data.serviceId, unitId: data.unitId, name, at: data.now },
  });
};

const evolve = (_state: ServiceState, event: ServiceEvent): ServiceState => {
  switch (event.type) {
    case 'ServiceRegistered':
      return { status: 'registered', unitId: event.data.unitId };
  }
};

export const serviceDecider: Decider<ServiceCommand, ServiceState, ServiceEvent, ServiceRefusal> = {
  initialState: { status: 'absent' },
  decide,
  evolve,
};

/** Same name for a reader, same key. */
export const serviceNameKey = (unitId: string, name: string): string => `${unitId}:${nameKey(name)}`;
