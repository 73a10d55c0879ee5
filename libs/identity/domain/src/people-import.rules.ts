/** What the import of people works with. */
export { cellFaults } from './people-cells.rules';
export {
  isHeaded,
  isUnitOpen,
  peopleFileRule,
  startOf,
  type HeadUntil,
  type KnownPeople,
  type LeavingHeads,
} from './people-file.rules';
export {
  movementFaults,
  movementOf,
  peopleWarningsOf,
  postCells,
  rowCells,
  type KnownPerson,
  type KnownPost,
  type Movement,
} from './people-movement.rules';
export { withStaffNumbers } from './people-names.rules';
export {
  dutyWords,
  hasLeft,
  peopleColumns,
  personRow,
  STRUCTURAL,
  type PeopleColumn,
  type PersonRow,
} from './people-row';
