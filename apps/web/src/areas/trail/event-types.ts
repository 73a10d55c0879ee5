import type { TrailEventType, TrailPart } from '../../api/trail';

/** What there is to be looked for in a part. */
export const eventTypesIn: Readonly<Record<TrailPart, readonly TrailEventType[]>> = {
  identity: [
    ...(['AccountCreated', 'AccountActivated', 'AccountDisabled', 'AccountEnabled', 'RoleProposed'] as const),
    ...(['RoleProposalEnded', 'RoleGranted', 'RoleRevoked', 'RecoveryProposed', 'RecoveryAllowed'] as const),
    ...([
      'PasswordChanged',
      'PasswordReset',
      'PersonRegistered',
      'PersonRenamed',
      'EmploymentChanged',
      'NumberCorrected',
    ] as const),
    ...(['AssignmentStarted', 'AssignmentEnded'] as const),
    ...(['AssignmentReopened', 'AssignmentWithdrawn', 'SuperiorChanged', 'SuperiorReported'] as const),
    ...(['SuperiorReportAccepted', 'SuperiorReportDeclined', 'DelegationGranted', 'DelegationEnded'] as const),
    ...(['CorrectionAsked', 'CorrectionMade', 'CorrectionDeclined', 'CorrectionWithdrawn'] as const),
    ...([
      'UnitRegistered',
      'UnitRenamed',
      'UnitMoved',
      'UnitMerged',
      'UnitSplit',
      'UnitClosed',
      'CalendarDaySet',
    ] as const),
    ...(['CalendarDayCleared', 'WorkingHoursSet', 'OutageRecorded', 'OutageWithdrawn', 'ImportAccepted'] as const),
    ...(['ErasureAsked', 'ErasureEnded', 'ErasureConfirmed', 'PersonForgotten'] as const),
    ...(['AccountForgotten', 'OutsideAccountLinked', 'OutsideAccountUnlinked'] as const),
    ...(['ImportUndone', 'SecondFactorSet', 'SecondFactorRemoved', 'RecoveryCodesIssued'] as const),
    ...(['PasskeyAdded', 'PasskeyRemoved'] as const),
    ...(['SecondFactorDemandProposed', 'SecondFactorDemandProposalEnded', 'SecondFactorDemanded'] as const),
    ...(['SecondFactorDemandWithdrawn', 'ServiceAccountRegistered', 'ServiceAccessProposed'] as const),
    ...(['ServiceAccessProposalEnded', 'ServiceAccessGranted', 'ServiceKeyEnded', 'ServiceAccountSuspended'] as const),
    ...(['ServiceAccountResumed', 'ServiceAccountEnded', 'ServiceAccountHandedOver'] as const),
    ...(['WebhookRegistered', 'WebhookSecretRotated', 'WebhookSuspended', 'WebhookResumed'] as const),
    ...(['WebhookEnded', 'WebhookMessagesResent'] as const),
  ],
  planning: [
    ...(['PeriodOpened', 'PeriodClosed', 'SkpDrafted', 'SkpResultsSet', 'SkpSubmitted', 'SkpApproved'] as const),
    ...(['SkpReturned', 'SkpAppraiserCorrected', 'IndicatorMeasured'] as const),
  ],
  reporting: [
    ...(['ActivityReported', 'ActivityCorrected', 'ActivityApproved', 'ActivityReturned'] as const),
    ...(['ActivityMonthClosed', 'AttendanceMonthRecorded', 'AttendanceMonthClosed', 'ImportAccepted'] as const),
    'ImportUndone',
  ],
  evaluation: ['EmployeeRated', 'EvaluationFinalised', 'OrganisationAchievementSet', 'DistributionClosed'],
  incentives: [
    ...(['RunOpened', 'ComputationRecorded', 'PersonExcluded', 'RunVerified', 'RunSealed'] as const),
    ...(['AllowanceComputed', 'AllowanceApproved', 'PayeeRegistered', 'PolicyPackAdopted'] as const),
    ...(['PolicyPackWithdrawn', 'ImportAccepted', 'ImportUndone'] as const),
  ],
  surveys: ['ServiceRegistered', 'SurveyCreated', 'SurveyOpened', 'AnswersRecorded', 'SurveyClosed', 'SurveyPublished'],
};
