export { maskNip, parseNip, spacedNip, unusualAge, type Nip } from './src/nip.rules';
export { answerNip, nipExpectations } from './src/nip-answer.rules';
export * from './src/unit';
export type { ChangeEmployment, RegisterPerson, RenamePerson } from './src/person.commands';
export type { Employment, EmploymentChanged, NumberCorrected, PersonEvent } from './src/person.events';
export type { PersonNumber, PersonRegistered, PersonRenamed } from './src/person.events';
export { correctedPersonalFields, employments, personalFields, personNumbers } from './src/person.events';
export { renamedPersonalFields } from './src/person.events';
export type { PersonRefusal } from './src/person.decider';
export * from './src/tax-status';
export { isStaffNumber } from './src/person.rules';
export { personDecider } from './src/person.decider';
export type {
  AssignmentCommand,
  ChangeSuperior,
  DecisionUnderPost,
  EndAssignment,
  PostsBeside,
  ReopenAssignment,
  StartAssignment,
  SuperiorThen,
  Tenure,
  WithdrawAssignment,
} from './src/assignment.commands';
export type {
  AssignmentEnded,
  AssignmentEvent,
  AssignmentKind,
  AssignmentReopened,
  AssignmentStarted,
  AssignmentTerms,
  AssignmentWithdrawn,
  Duty,
  EndCause,
  PositionKind,
  SuperiorChanged,
} from './src/assignment.events';
export { assignmentStartedV1ToV2 } from './src/assignment-started.v1-to-v2';
export { assignmentEndedV1ToV2 } from './src/assignment-ended.v1-to-v2';
export { assignmentKinds, duties, endCauses, positionKinds } from './src/assignment.events';
export type { AssignmentRefusal } from './src/assignment.refusal';
export { assignmentDecider } from './src/assignment.decider';
export { superiorOn, superiorsAfter, type Superior } from './src/assignment.state';
export { promotedPost, type HeldPost } from './src/promotion.rules';
export type {
  AcceptSuperiorReport,
  CloseSuperiorReport,
  DeclineSuperiorReport,
  ReportSuperior,
  SuperiorReportCommand,
  WithdrawSuperiorReport,
} from './src/superior-report.commands';
export type {
  ChangeMeanwhile,
  SuperiorReportAccepted,
  SuperiorReportClosed,
  SuperiorReportDeclined,
  SuperiorReported,
  SuperiorReportEvent,
  SuperiorReportId,
  SuperiorReportOutcome,
  SuperiorReportWithdrawn,
} from './src/superior-report.events';
export { changesMeanwhile, superiorReportId, superiorReportOutcomes } from './src/superior-report.events';
export { changedMeanwhile, type PostNow } from './src/superior-report.rules';
export { superiorReportDecider, type SuperiorReportRefusal } from './src/superior-report.decider';
export * from './src/correction';
export type {
  AccountCommand,
  ActivateAccount,
  AllowRecovery,
  ChangePassword,
  ConfirmRole,
  CreateAccount,
  CreateFirstAccount,
  DeclineRole,
  DisableAccount,
  EnableAccount,
  EndRecovery,
  GrantRole,
  KeepAccount,
  ProposeRecovery,
  ProvisionAccount,
  ResetPassword,
  RevokeRole,
  WithdrawRole,
} from './src/account.commands';
export type {
  AccountActivated,
  AccountCreated,
  AccountDisabled,
  AccountEnabled,
  AccountEvent,
  AccountId,
  AskedBy,
  CredentialId,
  ExternalIdSet,
  OutsideAccountEvent,
  PasswordChanged,
  PasswordReset,
  ProposalId,
  RecoveryAllowed,
  RecoveryEnded,
  RecoveryId,
  RecoveryProposed,
  RoleGranted,
  RoleProposalEnded,
  RoleProposed,
  RoleRevoked,
} from './src/account.events';
export { accountId, credentialId, proposalId, recoveryId, waitingOutcomes } from './src/account.events';
export { accountDisabledV1ToV2 } from './src/account-disabled.v1-to-v2';
export type { PasswordHashV1 } from './src/password-hash.v1-to-v2';
export { formerCredentialId, passwordHashV1ToV2 } from './src/password-hash.v1-to-v2';
export type { AccountRefusal } from './src/account.refusals';
export type { AccountState, KnownAccount } from './src/account.state';
export type { SecondFactor } from './src/factors.state';
export { accountDecider } from './src/account.decider';
export type { PasswordFault } from './src/account.rules';
export { isUsername, LONGEST_PASSWORD, passwordFault } from './src/account.rules';
export {
  administers,
  dutyKinds,
  dutyRoles,
  excludedPair,
  isAdministrator,
  isReservedDuty,
  needsTwoPersons,
  twoPersonRoles,
} from './src/role.rules';
export { asMachine, isMachine, isMachineOwner, isSamePerson, machineIn } from './src/two-persons.rules';
export type { AdministratorsCommand, JoinAdministrators, LeaveAdministrators } from './src/administrators.commands';
export type { AdministratorJoined, AdministratorLeft, AdministratorsEvent } from './src/administrators.events';
export type { AdministratorsRefusal } from './src/administrators.decider';
export { administratorsDecider } from './src/administrators.decider';
export type { CompletePeopleImport } from './src/people-import.commands';
export type {
  PeopleImportAccepted,
  PeopleImportCompleted,
  PeopleImportEvent,
  PeopleImportStopped,
} from './src/people-import.events';
export { importId } from './src/people-import.events';
export { peopleImportDecider } from './src/people-import.decider';
// prettier-ignore
export type { KnownPeople, KnownPerson, KnownPost, LeavingHeads, Movement, PeopleColumn, PersonRow } from './src/people-import.rules';
// prettier-ignore
export { cellFaults, dutyWords, hasLeft, isHeaded, isUnitOpen, movementFaults, movementOf, peopleColumns, peopleFileRule, peopleWarningsOf, personRow, postCells, rowCells, startOf, STRUCTURAL, withStaffNumbers } from './src/people-import.rules';
export * from './src/delegation';
export * from './src/incident';
export { noticedOutage } from './src/noticed-outage.rules';
export * from './src/outage';
export * from './src/people-faults';
export * from './src/rotation';
export * from './src/second-factor-demand';
export * from './src/service-account';
export * from './src/webhook';
export type {
  CalendarCommand,
  ClearCalendarDay,
  ClearWorkingHours,
  SetCalendarDays,
  SetWorkingHours,
} from './src/calendar.commands';
export type {
  CalendarDayCleared,
  CalendarDayKind,
  CalendarDaySet,
  CalendarEvent,
  WorkingHoursCleared,
  WorkingHoursSet,
} from './src/calendar.events';
export { calendarDayKinds } from './src/calendar.events';
export type { CalendarRefusal } from './src/calendar.decider';
export { calendarDecider } from './src/calendar.decider';
export * from './src/erasure';
