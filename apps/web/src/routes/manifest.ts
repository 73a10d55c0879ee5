import { msg } from '@lingui/core/macro';
import { prefetchMonth } from '../areas/home/prefetch-month';
import type { ScreenEntry } from './screen-entry';

/** In the order of the menu. A path's first part is also named in the gateway (`PLACES`), which a spec holds to this list. */
export const manifest = [
  {
    path: '/activate',
    area: 'session',
    title: msg`Aktifkan akun`,
    audience: 'anyone',
    load: async () => ({ default: (await import('../session/activation-screen')).ActivationScreen }),
  },
  {
    path: '/month',
    area: 'home',
    title: msg`Bulan saya`,
    audience: 'employees',
    menu: { label: msg`Bulan saya`, icon: 'month' },
    prefetch: prefetchMonth,
    load: async () => ({ default: (await import('../areas/home/month-screen')).MonthScreen }),
  },
  {
    path: '/inbox',
    area: 'home',
    title: msg`Antrean saya`,
    audience: 'employees',
    menu: { label: msg`Antrean`, icon: 'inbox' },
    load: async () => ({ default: (await import('../areas/home/inbox-screen')).InboxScreen }),
  },
  {
    path: '/distribution',
    area: 'evaluation',
    title: msg`Distribusi predikat`,
    audience: ['unit-head', 'agency-admin'],
    alsoOpensFor: 'anyone',
    menu: { label: msg`Distribusi`, icon: 'distribution' },
    load: async () => ({ default: (await import('../areas/evaluation/distribution-screen')).DistributionScreen }),
  },
  {
    path: '/admin/periods',
    area: 'administration',
    title: msg`Periode`,
    audience: ['agency-admin'],
    menu: { label: msg`Periode`, icon: 'period' },
    load: async () => ({ default: (await import('../areas/administration')).PeriodsScreen }),
  },
  {
    path: '/admin/people',
    area: 'administration',
    title: msg`Pegawai`,
    audience: ['agency-admin', 'system-admin'],
    menu: { label: msg`Pegawai`, icon: 'people' },
    load: async () => ({ default: (await import('../areas/administration')).PeopleScreen }),
  },
  {
    path: '/admin/attendance',
    area: 'administration',
    title: msg`Kehadiran`,
    audience: ['agency-admin'],
    menu: { label: msg`Kehadiran`, icon: 'attendance' },
    load: async () => ({ default: (await import('../areas/administration')).AttendanceScreen }),
  },
  {
    path: '/tpp/runs',
    area: 'pay',
    title: msg`TPP bulanan`,
    audience: ['payroll-officer', 'payroll-verifier'],
    alsoOpensFor: ['unit-head', 'auditor'],
    menu: { label: msg`TPP`, icon: 'pay', onceAllowed: ['unit-head'], isHomeOfSpecialists: true },
    load: async () => ({ default: (await import('../areas/pay')).RunsScreen }),
  },
  {
    path: '/tpp/runs/$runId',
    area: 'pay',
    title: msg`TPP`,
    audience: ['payroll-officer', 'payroll-verifier'],
    alsoOpensFor: ['unit-head', 'auditor'],
    load: async () => ({ default: (await import('../areas/pay')).RunScreen }),
  },
  {
    path: '/tpp/payees',
    area: 'pay',
    title: msg`Penerima TPP`,
    audience: ['payroll-officer'],
    menu: { label: msg`Penerima`, icon: 'payees' },
    load: async () => ({ default: (await import('../areas/pay')).PayeesScreen }),
  },
  {
    path: '/surveys',
    area: 'surveys',
    title: msg`Survei kepuasan masyarakat`,
    audience: ['survey-officer'],
    alsoOpensFor: ['agency-admin', 'unit-head', 'auditor'],
    menu: { label: msg`Survei`, icon: 'survey', isHomeOfSpecialists: true },
    load: async () => ({ default: (await import('../areas/surveys/surveys-screen')).SurveysScreen }),
  },
  {
    path: '/monitor',
    area: 'central',
    title: msg`Dasbor kota`,
    audience: ['bkpsdm-analyst', 'auditor'],
    menu: { label: msg`Kota`, icon: 'city', isHomeOfSpecialists: true },
    load: async () => ({ default: (await import('../areas/central/city-screen')).CityScreen }),
  },
] as const satisfies readonly ScreenEntry[];

export type ScreenPath = (typeof manifest)[number]['path'];
