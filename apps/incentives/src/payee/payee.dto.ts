import { FileText, FlagInText } from '@kinerja/problem-details';

/** As much as a body may have (8 MiB). */
const LONGEST_FILE = 8_388_608;

export class ImportPayeesDto {
  @FileText({ max: LONGEST_FILE }) csv!: string;
}

export class DryRunQuery {
  @FlagInText({ optional: true }) dryRun?: boolean;
}
