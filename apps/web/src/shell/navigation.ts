import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '@kinerja/vocabulary';
import type { Session } from '../api/session';
import type { Drawing } from './icon';

export type Place = Readonly<{
  to:
    '/month' | '/inbox' | '/distribution' | '/admin/periods' | '/admin/people' | '/tpp/runs' | '/surveys' | '/monitor';
  icon: Drawing;
  label: MessageDescriptor;
  isFor: (session: Session) => boolean;
}>;

const oneOf =
  (...roles: readonly Role[]) =>
  (session: Session): boolean =>
    session.roles.some((role) => roles.includes(role));

/** In the order of the menu; the first place that is open to somebody is their home. */
const places: readonly Place[] = [
  { to: '/month', icon: 'month', label: msg`Bulan saya`, isFor: ({ employeeId }) => employeeId !== undefined },
  { to: '/inbox', icon: 'inbox', label: msg`Antrean`, isFor: ({ employeeId }) => employeeId !== undefined },
  { to: '/distribution', icon: 'distribution', label: msg`Distribusi`, isFor: oneOf('unit-head', 'agency-admin') },
  { to: '/admin/periods', icon: 'period', label: msg`Periode`, isFor: oneOf('agency-admin') },
  { to: '/admin/people', icon: 'people', label: msg`Pegawai`, isFor: oneOf('agency-admin', 'system-admin') },
  { to: '/tpp/runs', icon: 'pay', label: msg`TPP`, isFor: oneOf('payroll-officer', 'payroll-verifier') },
  { to: '/surveys', icon: 'survey', label: msg`Survei`, isFor: oneOf('survey-officer') },
  { to: '/monitor', icon: 'city', label: msg`Kota`, isFor: oneOf('bkpsdm-analyst', 'auditor') },
];

/** `seesPay`: the service lets this head of a unit see the runs, being the head of the agency (TPP-027). */
export const placesFor = (session: Session, seesPay = false): readonly Place[] =>
  places.filter(({ to, isFor }) => isFor(session) || (seesPay && to === '/tpp/runs'));

/** Somebody hired for one task (payroll, survey) begins there, everybody else with their own month. */
export const homeOf = (session: Session): Place | undefined => {
  const open = placesFor(session);
  return open.find(({ to }) => specialists.includes(to)) ?? open[0];
};
const specialists: readonly Place['to'][] = ['/tpp/runs', '/surveys', '/monitor'];
