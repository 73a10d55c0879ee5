import type { MigrationFolder } from './migrations';

/**
 * Files that made read tables before these were made from their row classes (docs/adr/0013): by origin, each with the file that
 * makes by now what it made besides, or null. Databases and backups of that time name them in their ledgers. This is the one
 * place where a file may be named that is no more; any other stands for a newer release, and nothing starts on its tables.
 */
const RETIRED: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  identity: { '0001_read_models.sql': null },
  planning: {
    '0001_people.sql': null,
    '0002_skp.sql': null,
    '0003_periods.sql': null,
    '0004_services.sql': null,
  },
  reporting: {
    '0001_people.sql': null,
    '0002_plans_and_periods.sql': null,
    '0003_activities.sql': null,
    '0004_attendance.sql': null,
  },
  evaluation: { '0001_people_and_months.sql': null, '0002_evaluations.sql': null },
  incentives: { '0001_inputs.sql': null, '0002_pay.sql': null },
  surveys: { '0001_services_and_surveys.sql': null },
  monitoring: { '0001_city_figures.sql': null, '0002_witness.sql': null, '0003_control_totals.sql': null },
};

export const isRetired = ({ name }: Pick<MigrationFolder, 'name'>, file: string): boolean =>
  RETIRED[name]?.[file] !== undefined;

/** The file whose work was done where `file` was carried out: itself, its successor, or none. */
export const standsFor = ({ name }: Pick<MigrationFolder, 'name'>, file: string): string | undefined => {
  const successor = RETIRED[name]?.[file];
  return successor === undefined ? file : (successor ?? undefined);
};
