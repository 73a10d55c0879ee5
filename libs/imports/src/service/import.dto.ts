import { BODY_BYTES } from '@kinerja/http-server';
import { badShape, FileBytes, FileText, FlagInText, Text } from '@kinerja/problem-details';
import type { SentFile } from '../read-file';

/** A file, as one of both. What else an import asks for stands in classes that extend this one. */
export class ImportBody {
  /** Text of a CSV. */
  @FileText({ max: BODY_BYTES.import, optional: true }) csv?: string;
  /** Bytes of an XLSX or a CSV, base64. */
  @FileBytes({ max: BODY_BYTES.import, optional: true }) file?: string;
}

export class ImportMode {
  /** `?dryRun=true`: judge the file and write nothing. */
  @FlagInText({ optional: true }) dryRun = false;
  /** `?mapped=true`: read the file by the map that was saved for its header. */
  @FlagInText({ optional: true }) mapped = false;
}

export class UndoImportDto {
  @Text({ max: 500 }) reason!: string;
}

/** @throws ProblemException 400 unless there is one file. */
export const fileIn = ({ csv, file }: ImportBody): SentFile => {
  if (csv !== undefined && file === undefined) return csv;
  if (file !== undefined && csv === undefined) return Buffer.from(file, 'base64');
  throw badShape([
    {
      field: 'csv',
      problem: csv === undefined ? 'missing' : 'invalid',
      expected: 'must be a file, or `file`',
      code: 'required',
    },
  ]);
};
