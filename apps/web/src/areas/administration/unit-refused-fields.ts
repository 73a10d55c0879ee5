import type { FieldOfRefusal } from '../../forms/use-refused-at-field';

/** Of units; what names people or other units stands at the form. */
export const refusedFields: FieldOfRefusal = {
  'unit.name-taken': 'name',
  'unit.unknown-parent': 'parentUnitId',
  'unit.into-itself': 'into',
  'unit.unknown-target': 'into',
  'unit.before-start': 'from',
  'unit.after-end': 'from',
  'unit.ends-before-start': 'from',
};
