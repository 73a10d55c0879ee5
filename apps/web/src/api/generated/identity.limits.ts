// Made by `npm run openapi` out of docs/openapi; not to be changed by hand.

/** What the fields of its requests take. */
export const registerUnit = {
  name: { required: true, longest: 200 },
  from: { required: true },
} as const;
export const renameUnit = {
  name: { required: true, longest: 200 },
  from: { required: true },
} as const;
export const moveUnit = {
  from: { required: true },
} as const;
export const closeUnit = {
  from: { required: true },
} as const;
export const withdrawUnitChange = {
  what: { required: true },
  from: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const unitPart = {
  name: { longest: 200 },
  posts: { required: true },
} as const;
export const splitUnit = {
  from: { required: true },
  parts: { required: true },
  outcome: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const setTaxStatus = {
  family: { required: true },
  dependants: { required: true, min: 0, max: 3 },
  from: { required: true },
  documentNumber: { longest: 100 },
  reason: { required: true, longest: 500 },
} as const;
export const withdrawTaxStatus = {
  from: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const renamePerson = {
  name: { required: true, longest: 200 },
  from: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const changeEmployment = {
  employment: { required: true },
  from: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const correctNumber = {
  which: { required: true },
  number: { required: true, longest: 40 },
  reason: { required: true, longest: 500 },
} as const;
export const changeSuperior = {
  superiorId: { required: true },
  from: { required: true },
  reason: { longest: 500 },
} as const;
export const endPost = {
  endsOn: { required: true },
  cause: { required: true },
  reason: { longest: 500 },
} as const;
export const reopenPost = {
  reason: { required: true, longest: 500 },
} as const;
export const withdrawPost = {
  reason: { required: true, longest: 500 },
} as const;
export const beginPost = {
  kind: { required: true },
  unitId: { required: true },
  position: { required: true, longest: 200 },
  positionKind: { required: true },
  jobClass: { required: true, min: 1, max: 17 },
  golongan: { required: true },
  duty: { required: true },
  startsOn: { required: true },
  letter: { longest: 100 },
} as const;
export const promotePerson = {
  golongan: { required: true },
  jobClass: { required: true, min: 1, max: 17 },
  startsOn: { required: true },
} as const;
export const askErasure = {
  ground: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const openIncident = {
  dataKinds: { required: true },
  scope: { required: true },
  unitIds: { required: true },
  staffNumbers: { longest: 40000 },
  happenedWhen: { longest: 1000 },
  happenedHow: { longest: 1000 },
  handling: { longest: 1000 },
  contact: { longest: 300 },
  noticedOn: { required: true },
  noticedTime: { required: true, longest: 5 },
} as const;
export const describeIncident = {
  dataKinds: { required: true },
  scope: { required: true },
  unitIds: { required: true },
  staffNumbers: { longest: 40000 },
  happenedWhen: { longest: 1000 },
  happenedHow: { longest: 1000 },
  handling: { longest: 1000 },
  contact: { longest: 300 },
} as const;
export const notifyInstitution = {
  letterNumber: { required: true, longest: 100 },
  sentOn: { required: true },
  sentTime: { required: true, longest: 5 },
  delayReason: { longest: 500 },
} as const;
export const issueNotice = {
  channel: { required: true },
  delayReason: { longest: 500 },
} as const;
export const closeIncident = {
  learnt: { required: true, longest: 1000 },
} as const;
export const reason = {
  reason: { required: true, longest: 500 },
} as const;
export const reportSuperior = {
  from: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const acceptSuperiorReport = {
  superiorId: { required: true },
  from: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const declineSuperiorReport = {
  reason: { required: true, longest: 500 },
} as const;
export const askForCorrection = {
  field: { required: true },
  right: { required: true, longest: 200 },
  reason: { required: true, longest: 500 },
} as const;
export const declineCorrection = {
  reason: { required: true, longest: 500 },
} as const;
export const completeCorrection = {
  note: { required: true, longest: 500 },
} as const;
export const calendarDay = {
  day: { required: true },
  kind: { required: true },
  name: { required: true, longest: 200 },
} as const;
export const setCalendarDays = {
  days: { required: true },
} as const;
export const workingHours = {
  from: { required: true },
  to: { required: true },
  minutesAWeek: { required: true, min: 1, max: 10080 },
} as const;
export const shiftPattern = {
  name: { required: true, longest: 40 },
  begins: { required: true, longest: 5 },
  ends: { required: true, longest: 5 },
  breakMinutes: { required: true, min: 0, max: 1439 },
} as const;
export const team = {
  name: { required: true, longest: 40 },
  offset: { required: true, min: 0, max: 27 },
} as const;
export const rotation = {
  from: { required: true },
  cycle: { required: true },
  teams: { required: true },
  reason: { longest: 500 },
} as const;
export const endRotation = {
  from: { required: true },
  reason: { longest: 500 },
} as const;
export const withdrawRotation = {
  from: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const placeInTeam = {
  from: { required: true },
  team: { longest: 40 },
  posts: { required: true },
} as const;
export const delegation = {
  substituteId: { required: true },
  startsOn: { required: true },
  endsOn: { required: true },
  reason: { required: true },
  note: { longest: 500 },
  letterNumber: { longest: 100 },
  employeeId: { required: true },
} as const;
export const ownDelegation = {
  substituteId: { required: true },
  startsOn: { required: true },
  endsOn: { required: true },
  reason: { required: true },
  note: { longest: 500 },
  letterNumber: { longest: 100 },
} as const;
export const endDelegation = {
  endsOn: { required: true },
  reason: { required: true, longest: 500 },
} as const;
export const outage = {
  startsOn: { required: true },
  startsAt: { required: true, longest: 5 },
  endsOn: { required: true },
  endsAt: { required: true, longest: 5 },
  cause: { required: true, longest: 200 },
} as const;
export const withdrawOutage = {
  reason: { required: true, longest: 500 },
} as const;
export const setSecondFactor = {
  code: { required: true, longest: 32 },
  offer: { required: true, longest: 512 },
} as const;
export const secondFactorCode = {
  code: { required: true, longest: 32 },
} as const;
export const passkeyPlace = {
  address: { required: true, longest: 512 },
} as const;
export const addPasskey = {
  address: { required: true, longest: 512 },
  answer: { required: true, longest: 16384 },
  name: { required: true, longest: 60 },
} as const;
export const passkeyAnswer = {
  address: { required: true, longest: 512 },
  answer: { required: true, longest: 16384 },
} as const;
export const proposeDemand = {
  scope: { required: true },
  startsOn: { required: true },
  graceDays: { required: true, min: 0, max: 90 },
  reason: { required: true, longest: 500 },
} as const;
export const outsideClaim = {
  claim: { required: true, longest: 4096 },
} as const;
export const registerServiceAccount = {
  reason: { required: true, longest: 500 },
  name: { required: true, longest: 80 },
  purpose: { required: true, longest: 500 },
  responsible: { required: true, longest: 80 },
  scopes: { required: true },
  publicKey: { required: true, longest: 2000 },
} as const;
export const proposeServiceAccess = {
  reason: { required: true, longest: 500 },
  scopes: { required: true },
  publicKey: { longest: 2000 },
  formerKeyDays: { min: 0, max: 30 },
} as const;
export const endServiceKey = {
  reason: { required: true, longest: 500 },
  kid: { required: true, longest: 64 },
} as const;
export const handOverServiceAccount = {
  reason: { required: true, longest: 500 },
  responsible: { required: true, longest: 80 },
} as const;
export const machineSignIn = {
  assertion: { required: true, longest: 4000 },
  tokenAddress: { required: true, longest: 512 },
  address: { required: true, longest: 512 },
  scope: { longest: 200 },
} as const;
export const registerWebhook = {
  reason: { required: true, longest: 500 },
  address: { required: true, longest: 500 },
  kinds: { required: true },
} as const;
export const rotateWebhookSecret = {
  reason: { required: true, longest: 500 },
  formerHours: { required: true, min: 0, max: 168 },
} as const;
export const resendSince = {
  since: { required: true },
} as const;
export const changePassword = {
  currentPassword: { required: true, longest: 512 },
  newPassword: { required: true, longest: 512 },
} as const;
export const createAccount = {
  username: { required: true, longest: 40 },
  roles: { required: true },
  reason: { longest: 500 },
} as const;
export const grantRole = {
  role: { required: true },
  reason: { longest: 500 },
} as const;
export const revokeRole = {
  reason: { required: true, longest: 500 },
  role: { required: true },
} as const;
export const signIn = {
  username: { required: true, longest: 80 },
  password: { required: true, longest: 512 },
} as const;
export const signInCode = {
  ticket: { required: true, longest: 512 },
  code: { required: true, longest: 32 },
} as const;
export const activation = {
  username: { required: true, longest: 80 },
  password: { required: true, longest: 512 },
  code: { required: true, longest: 64 },
} as const;
export const proof = {
  password: { required: true, longest: 512 },
  code: { longest: 32 },
} as const;
export const peopleImport = {
  csv: { longest: 8388608 },
  file: { longest: 8388608 },
} as const;
export const undoImport = {
  reason: { required: true, longest: 500 },
} as const;
export const mappedColumn = {
  column: { required: true, longest: 60 },
  place: { min: 0, max: 127 },
  name: { longest: 60 },
  value: { longest: 200 },
} as const;
export const mappedWord = {
  column: { required: true, longest: 60 },
  word: { required: true, longest: 60 },
  means: { required: true, longest: 60 },
} as const;
export const saveColumnMap = {
  name: { required: true, longest: 100 },
  columns: { required: true },
  words: { required: true },
} as const;
export const renameColumnMap = {
  name: { required: true, longest: 100 },
} as const;
