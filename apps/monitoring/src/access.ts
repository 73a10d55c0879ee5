import { accounts, everybody, policiesOf } from '@kinerja/vocabulary';

/** Who may do what at the centre. */
export const monitoringAccess = policiesOf('monitoring', {
  readAgencies: { door: accounts('bkpsdm-analyst', 'auditor', 'system-admin') },
  /** Holds ratings of small groups as well. */
  readControlTotals: { rule: 'MON-005', door: accounts('bkpsdm-analyst', 'auditor') },
  readPeopleFaults: { rule: 'MON-012', door: accounts('bkpsdm-analyst', 'auditor') },
  readDashboard: { rule: 'MON-005', door: accounts('bkpsdm-analyst', 'auditor') },
  readCharts: { rule: 'MON-005', door: accounts('bkpsdm-analyst', 'auditor') },

  /** For agencies: the signature under the checkpoint is all that counts. */
  showCheckpoint: { door: everybody },
  readLogs: { door: accounts('bkpsdm-analyst', 'auditor', 'system-admin') },
  acceptLogRestart: { rule: 'MON-008', door: accounts('system-admin') },
});
