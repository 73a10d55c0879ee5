import { accounts, employees, policiesOf } from '@kinerja/vocabulary';

/** Of every service that shows anybody what is sensitive of others. */
export const disclosureAccess = policiesOf('disclosure', {
  readDisclosures: { rule: 'TRL-010', door: accounts('auditor') },
  /** Who was shown what of the caller. */
  readOwnDisclosures: { rule: 'TRL-008', door: employees(), discloses: 'own' },
});
