/** A change that no row of its table can take: nothing to add to, a column that is no number, a value without a text. */
export class UnfitRow extends TypeError {
  override readonly name = 'UnfitRow';
}
