import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `submittedAt` → `submitted_at`: properties are camelCase, columns snake_case, and no entity spells both. */
export const columnNameOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The house's rule for columns; tables are always named by their entity (`skp_inbox_v1`). */
export class HouseNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, customName: string | undefined, prefixes: string[]): string {
    return columnNameOf([...prefixes, customName ?? property].join('_'));
  }
}
