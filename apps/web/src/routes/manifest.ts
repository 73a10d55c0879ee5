import { msg } from '@lingui/core/macro';
import type { Door, Role } from '@kinerja/vocabulary';
import { prefetchMonth } from '../areas/home/prefetch-month';
import type { ScreenEntry } from './screen-entry';

const accounts = (...anyOf: readonly Role[]): Door => ({ kind: 'accounts', anyOf });
const employees = (...anyOf: readonly Role[]): Door => ({ kind: 'employees', anyOf });
const everyEmployee: Door = { kind: 'employees' };
const everyAccount: Door = { kind: 'accounts' };

/** Rule TPP-027: the head of the agency may look, whoever that is, and a system administrator never. */
const runReaders = [
  accounts('auditor'),
  employees('employee', 'unit-head', 'agency-admin', 'survey-officer', 'bkpsdm-analyst'),
];

/** In the order of the menu. A path's first part is also named in the gateway (`PLACES`), which a spec holds to this list. */
export const manifest = [
  {
    path: '/activate',
    area: 'session',
    title: msg`Aktifkan akun`,
    operation: 'POST identity/activations',
    audience: { kind: 'everybody' },
    load: async () => ({ default: (await import('../session/activation-screen')).ActivationScreen }),
  },
  {
    path: '/month',
    area: 'home',
    title: msg`Bulan saya`,
    operation: 'GET planning/skps/mine',
    audience: everyEmployee,
    menu: { label: msg`Bulan saya`, icon: 'month' },
    prefetch: prefetchMonth,
    load: async () => ({ default: (await import('../areas/home/month-screen')).MonthScreen }),
  },
  {
    path: '/inbox',
    area: 'home',
    title: msg`Antrean saya`,
    operation: 'GET planning/skps/queue',
    audience: everyEmployee,
    menu: { label: msg`Antrean`, icon: 'inbox' },
    load: async () => ({ default: (await import('../areas/home/inbox-screen')).InboxScreen }),
  },
  {
    path: '/distribution',
    area: 'evaluation',
    title: msg`Distribusi predikat`,
    operation: 'GET evaluation/distributions',
    audience: accounts('unit-head', 'agency-admin'),
    alsoOpensFor: [everyAccount],
    menu: { label: msg`Distribusi`, icon: 'distribution' },
    load: async () => ({ default: (await import('../areas/evaluation/distribution-screen')).DistributionScreen }),
  },
  {
    path: '/admin/periods',
    area: 'administration',
    title: msg`Periode`,
    operation: 'POST planning/periods',
    audience: employees('agency-admin'),
    menu: { label: msg`Periode`, icon: 'period' },
    load: async () => ({ default: (await import('../areas/administration')).PeriodsScreen }),
  },
  {
    path: '/admin/people',
    area: 'administration',
    title: msg`Pegawai`,
    operation: 'POST identity/people-imports',
    audience: accounts('agency-admin', 'system-admin'),
    menu: { label: msg`Pegawai`, icon: 'people' },
    load: async () => ({ default: (await import('../areas/administration')).PeopleScreen }),
  },
  {
    path: '/admin/accounts',
    area: 'administration',
    title: msg`Akun`,
    operation: 'GET identity/accounts',
    audience: accounts('agency-admin', 'system-admin'),
    menu: { label: msg`Akun`, icon: 'accounts' },
    load: async () => ({ default: (await import('../areas/administration')).AccountsScreen }),
  },
  {
    path: '/admin/accounts/proposals',
    area: 'administration',
    title: msg`Usulan yang menunggu`,
    operation: 'GET identity/role-proposals',
    audience: accounts('agency-admin', 'system-admin'),
    load: async () => ({ default: (await import('../areas/administration')).ProposalsScreen }),
  },
  {
    path: '/admin/accounts/$accountId',
    area: 'administration',
    title: msg`Akun`,
    operation: 'GET identity/accounts/{id}',
    audience: accounts('agency-admin', 'system-admin'),
    load: async () => ({ default: (await import('../areas/administration')).AccountScreen }),
  },
  {
    path: '/admin/attendance',
    area: 'administration',
    title: msg`Kehadiran`,
    operation: 'POST reporting/attendance-imports',
    audience: employees('agency-admin'),
    menu: { label: msg`Kehadiran`, icon: 'attendance' },
    load: async () => ({ default: (await import('../areas/administration')).AttendanceScreen }),
  },
  {
    path: '/tpp/runs',
    area: 'pay',
    title: msg`TPP bulanan`,
    operation: 'GET incentives/tpp-runs',
    audience: accounts('payroll-officer', 'payroll-verifier'),
    alsoOpensFor: runReaders,
    menu: { label: msg`TPP`, icon: 'pay', onceAllowed: ['unit-head'], isHomeOfSpecialists: true },
    load: async () => ({ default: (await import('../areas/pay')).RunsScreen }),
  },
  {
    path: '/tpp/runs/$runId',
    area: 'pay',
    title: msg`TPP`,
    operation: 'GET incentives/tpp-runs/{id}',
    audience: accounts('payroll-officer', 'payroll-verifier'),
    alsoOpensFor: runReaders,
    load: async () => ({ default: (await import('../areas/pay')).RunScreen }),
  },
  {
    path: '/tpp/payees',
    area: 'pay',
    title: msg`Penerima TPP`,
    operation: 'POST incentives/payee-imports',
    audience: employees('payroll-officer'),
    menu: { label: msg`Penerima`, icon: 'payees' },
    load: async () => ({ default: (await import('../areas/pay')).PayeesScreen }),
  },
  {
    path: '/surveys',
    area: 'surveys',
    title: msg`Survei kepuasan masyarakat`,
    operation: 'GET surveys/surveys',
    audience: accounts('survey-officer'),
    alsoOpensFor: [accounts('agency-admin', 'unit-head', 'auditor')],
    menu: { label: msg`Survei`, icon: 'survey', isHomeOfSpecialists: true },
    load: async () => ({ default: (await import('../areas/surveys/surveys-screen')).SurveysScreen }),
  },
  {
    path: '/me',
    area: 'home',
    title: msg`Akun saya`,
    operation: 'GET identity/accounts/me/details',
    audience: everyAccount,
    load: async () => ({ default: (await import('../areas/home/own-account-screen')).OwnAccountScreen }),
  },
  {
    path: '/monitor',
    area: 'central',
    title: msg`Dasbor kota`,
    operation: 'GET monitoring/dashboard',
    audience: accounts('bkpsdm-analyst', 'auditor'),
    menu: { label: msg`Kota`, icon: 'city', isHomeOfSpecialists: true },
    load: async () => ({ default: (await import('../areas/central/city-screen')).CityScreen }),
  },
] as const satisfies readonly ScreenEntry[];

export type ScreenPath = (typeof manifest)[number]['path'];
