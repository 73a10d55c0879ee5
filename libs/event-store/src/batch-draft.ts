import type { Batch } from './commit-queue';
import { type CommitParameters, type KnownVersion } from './commit-parameters';
import type { EncodedItem } from './encoded-item';

/** A PostgreSQL array has room for far more; a batch should not keep its first command waiting long. */
const LARGEST = 1_000;

/** A batch for PostgreSQL. Two commands with the same id never share one: the second must see what became of the first. */
export class BatchDraft implements Batch {
  readonly items: EncodedItem[] = [];
  private readonly commandIds = new Set<string>();

  constructor(
    readonly parameters: CommitParameters,
    private readonly isKnown: KnownVersion,
  ) {}

  add(encoded: EncodedItem): boolean {
    const { commandId } = encoded.item.meta;
    if (this.items.length >= LARGEST || this.commandIds.has(commandId)) return false;
    this.parameters.add(encoded, this.isKnown);
    this.items.push(encoded);
    this.commandIds.add(commandId);
    return true;
  }
}
