import {
  machineScopes,
  organisationPredikats,
  predikats,
  processedKinds,
  ratings,
  roles,
  type DisclosedKind,
} from '@kinerja/vocabulary';

/** What something happened to. The staff app has words for each of these lists in both languages, or it does not compile. */
export const objectKinds = [
  'account', 'administrators', 'person', 'tax-status', 'post', 'superior-report', 'correction', 'unit', 'calendar', 'outage', 'second-factor-demand', 'service-account', 'webhook', 'erasure', 'incident', 'delegation', 'import', 'column-map', 'control-totals', 'people-faults',
  'period', 'plan', 'activity-log', 'attendance', 'achievement', 'rating', 'distribution',
  'payee', 'policy-pack', 'run', 'allowance', 'service', 'survey',
] as const; // prettier-ignore
export type ObjectKind = (typeof objectKinds)[number];

/** What a line says of it, each by its name. */
export const factNames = [
  'person', 'superior', 'former-superior', 'substitute', 'appraiser', 'account', 'unit', 'parent-unit', 'into-unit', 'username',
  'role', 'roles', 'status', 'outcome', 'until', 'employment', 'staff-number', 'position', 'post-kind', 'duty', 'job-class',
  'golongan', 'from', 'first-day', 'last-day', 'cause', 'ground', 'letter', 'from-time', 'until-time', 'unit-name', 'change', 'people', 'day', 'day-kind', 'day-name',
  'weekly-minutes', 'shift', 'break-minutes', 'cycle-days', 'team', 'year', 'month', 'import-kind', 'map-name', 'rows', 'refused-rows', 'refusal', 'revision', 'closes-on', 'early-because', 'results', 'round',
  'note', 'value', 'activity-day', 'activity-time', 'minutes', 'approved-count', 'not-approved-count', 'workdays', 'present-days',
  'absent-days', 'late-times', 'left-early-times', 'predikat', 'unit-predikat', 'work-result', 'behaviour', 'justification',
  'policy-pack', 'computation', 'gross', 'deduction', 'net', 'incomplete-people', 'service-name', 'survey-title', 'answers',
  'respondents', 'ikm', 'quality-grade', 'basis', 'demanded-of', 'grace-days', 'enforced-from', 'proposed-by', 'data-field',
  'service-account-name', 'purpose', 'responsible', 'scopes', 'key', 'receiver-address', 'told-of', 'sent-since', 'message', 'to-mend',
  'noticed-at', 'data-kinds', 'how-it-happened', 'handling', 'channel', 'sent-at', 'delay-reason', 'learnt', 'people-left',
  // Fields that the log seals: named, never opened.
  'reason', 'description', 'name', 'nip', 'nik', 'npwp', 'birth-date', 'letter-number', 'work-result-reason', 'behaviour-reason', 'address',
  'bank-code', 'bank-name', 'bank-account', 'right-value', 'former-value', 'tax-family', 'dependants', 'tax-document', 'external-id',
] as const; // prettier-ignore
export type FactName = (typeof factNames)[number];

/** Facts that are sensitive of whom a line is about. */
export const disclosedByFact: Readonly<Partial<Record<FactName, DisclosedKind>>> = {
  ...{ gross: 'pay', deduction: 'pay', net: 'pay' },
  ...{ predikat: 'rating', 'work-result': 'rating', behaviour: 'rating' },
};

/** Values that are words of a closed list. */
export const trailTerms = [
  ...new Set([
    ...[...roles, ...predikats, ...organisationPredikats, ...ratings],
    ...(['pns', 'pppk', 'cpns', 'definitive', 'plt', 'plh', 'team', 'head', 'member'] as const),
    ...(['transfer', 'retirement', 'leaving', 'death', 'other', 'name', 'parent', 'closing'] as const),
    ...(['created', 'locked', 'accepted', 'declined', 'withdrawn', 'lapsed', 'superseded', 'closed'] as const),
    ...(['post-withdrawn', 'corrected', 'post-ended', 'holiday', 'collective-leave', 'workday'] as const),
    ...(['retention-ended', 'no-longer-needed', 'person-asked', 'unlawful'] as const),
    ...(['two-person-roles', 'everybody'] as const),
    ...(['people-import', 'attendance-import', 'payee-import'] as const),
    ...(['nip', 'nik', 'birth-date', 'employment', 'golongan', 'position', 'unit'] as const),
    ...processedKinds,
    ...(['in-app', 'on-paper'] as const),
    ...machineScopes,
    ...([
      'person.registered',
      'person.changed',
      'person.erased',
      'post.started',
      'post.changed',
      'post.ended',
    ] as const),
    ...(['unit.registered', 'unit.changed', 'import.finished'] as const),
    ...(['npwp', 'tax-status', 'bank-account'] as const),
  ] as const),
];
export type TrailTerm = (typeof trailTerms)[number];

/** How a value is written. `sealed`: it is there, and not for a reader of the trail. */
export const factKinds = [
  'person', 'account', 'unit', 'day', 'month', 'instant', 'number', 'decimal', 'rupiah', 'text', 'terms', 'sealed',
] as const; // prettier-ignore
export type FactKind = (typeof factKinds)[number];

/** Sealed fields by what a line calls them. */
export const sealedFieldNames: Readonly<Record<string, FactName>> = {
  reason: 'reason',
  note: 'note',
  'activity.description': 'description',
  username: 'username',
  externalId: 'external-id',
  right: 'right-value',
  number: 'right-value',
  was: 'former-value',
  rowsText: 'rows',
  name: 'name',
  nip: 'nip',
  nik: 'nik',
  npwp: 'npwp',
  birthDate: 'birth-date',
  family: 'tax-family',
  dependants: 'dependants',
  document: 'tax-document',
  letterNumber: 'letter-number',
  workResultReason: 'work-result-reason',
  behaviourReason: 'behaviour-reason',
  address: 'address',
  bankCode: 'bank-code',
  bankName: 'bank-name',
  account: 'bank-account',
};
