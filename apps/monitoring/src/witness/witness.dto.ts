import { Base64, ExactText, Hashes, Text, Uuid, Whole } from '@kinerja/problem-details';

/** Two hashes per level of a tree of 2^53 leaves. */
const MOST_HASHES = 106;
const MOST_LEAVES = Number.MAX_SAFE_INTEGER;

export class CheckpointDto {
  @ExactText({ max: 500 }) note!: string;
  @Base64({ max: 88 }) signature!: string;
  /** Size of the tree that the proof begins at; 0 for the first checkpoint. */
  @Whole({ max: MOST_LEAVES }) from!: number;
  @Hashes({ max: MOST_HASHES }) proof!: string[];
}

export class LogRestartDto {
  /** As the log's notes write it: in small letters. */
  @Uuid() incarnation!: string;
  /** Position that the log was restored to, as the restore said. */
  @Whole({ max: MOST_LEAVES }) since!: number;
  @Text({ max: 500 }) reason!: string;
}
