export type MeasuredProject = Readonly<{
  name: string;
  folder: string;
  least: number;
  strict?: Readonly<Record<string, number>>;
}>;

/**
 * What `npm run mutation` measures, and the least share of mutants, in percent, that the specs beside the code must kill.
 * Money and what everything stands on are held higher; `strict` names single files that are.
 */
export const projects: readonly MeasuredProject[] = [
  { name: 'kernel', folder: 'libs/kernel', least: 95 },
  { name: 'vocabulary', folder: 'libs/vocabulary', least: 85, strict: { 'libs/vocabulary/src/rupiah.ts': 95 } },
  { name: 'incentives', folder: 'libs/incentives/domain', least: 95 },
  { name: 'surveys', folder: 'libs/surveys/domain', least: 85 },
  { name: 'identity', folder: 'libs/identity/domain', least: 85 },
  { name: 'control-totals', folder: 'libs/control-totals/domain', least: 85 },
  { name: 'monitoring', folder: 'libs/monitoring/domain', least: 85 },
  { name: 'planning', folder: 'libs/planning/domain', least: 85 },
  { name: 'evaluation', folder: 'libs/evaluation/domain', least: 85 },
  { name: 'reporting', folder: 'libs/reporting/domain', least: 85 },
];
