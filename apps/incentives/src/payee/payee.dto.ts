import { BODY_BYTES } from '@kinerja/http-server';
import { FileText, FlagInText } from '@kinerja/problem-details';

export class ImportPayeesDto {
  @FileText({ max: BODY_BYTES.import }) csv!: string;
}

export class DryRunQuery {
  @FlagInText({ optional: true }) dryRun?: boolean;
}
