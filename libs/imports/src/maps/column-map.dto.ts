import { Line, ListOf, Whole } from '@kinerja/problem-details';
import { importLimits } from '../import-limits';
import { LONGEST_NAME } from '../sheet-fault';

export class MappedColumnDto {
  @Line({ max: LONGEST_NAME }) column!: string;
  /** Where it stands in the file, from 0, with the name that it has there; or `value`. */
  @Whole({ min: 0, max: importLimits.cells - 1, optional: true }) place?: number;
  @Line({ max: LONGEST_NAME, optional: true }) name?: string;
  /** What it says in every row. */
  @Line({ max: 200, optional: true }) value?: string;
}

export class MappedWordDto {
  @Line({ max: LONGEST_NAME }) column!: string;
  @Line({ max: LONGEST_NAME }) word!: string;
  @Line({ max: LONGEST_NAME }) means!: string;
}

export class RenameColumnMapDto {
  @Line({ max: 100 }) name!: string;
}

export class SaveColumnMapDto extends RenameColumnMapDto {
  @ListOf(() => MappedColumnDto, { min: 1, max: importLimits.cells }) columns!: MappedColumnDto[];
  @ListOf(() => MappedWordDto, { max: 500 }) words!: MappedWordDto[];
}
