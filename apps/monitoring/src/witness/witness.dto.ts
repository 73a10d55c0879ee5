import {
  ArrayMaxSize,
  IsArray,
  IsBase64,
  IsInt,
  IsLowercase,
  IsNotEmpty,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';

/** Two hashes per level of a tree of 2^53 leaves. */
const MOST_HASHES = 106;

export class CheckpointDto {
  @IsString() @MaxLength(500) note!: string;
  @IsBase64() @MaxLength(88) signature!: string;
  /** Size of the tree that the proof begins at; 0 for the first checkpoint. */
  @IsInt() @Min(0) from!: number;
  @IsArray() @ArrayMaxSize(MOST_HASHES) @Matches(/^[0-9a-f]{64}$/, { each: true }) proof!: string[];
}

export class LogRestartDto {
  /** As the log's notes write it: in small letters. */
  @IsUUID() @IsLowercase() incarnation!: string;
  /** Position that the log was restored to, as the restore said. */
  @IsInt() @Min(0) since!: number;
  @IsString() @IsNotEmpty() @MaxLength(500) reason!: string;
}
