import type { Entity } from '@kinerja/database';
import type { ProcessingStatement } from './processing';
import { personalEvents, type Processed } from './register';

type Held = Processed & Readonly<{ stores: readonly Entity[] }>;

const unsaidEvent = ({ of }: ProcessingStatement, held: Held): string | undefined => {
  const unsaid = personalEvents(held).find(({ object }) => !object || !Object.hasOwn(of, object));
  return unsaid && `event ${unsaid.type} says something of people, and nothing says why it is kept`;
};

const unsaidStore = ({ of, storesOfNobody = [] }: ProcessingStatement, { stores }: Held): string | undefined => {
  const said = [...storesOfNobody, ...Object.values(of).flatMap((one) => one.stores ?? [])];
  const unsaid = stores.find((store) => !said.includes(store));
  return unsaid && `store ${unsaid.name} may hold something of people, and nothing says why it is kept`;
};

const unsaidRead = ({ of, readsOfNobody }: ProcessingStatement, { reads }: Held): string | undefined => {
  const ofPeople = Object.values(of).flatMap((one) => [one.readBy, one.readFromBelow ?? [], one.namesReadBy ?? []]);
  const said = [...readsOfNobody, ...ofPeople.flat()];
  const unsaid = reads.find(({ policy }) => !said.includes(policy));
  return unsaid && `what ${unsaid.policy.name} lets people read is part of no processing`;
};

/** A processing of which there is nothing is a line of the register that is not true. */
const idle = ({ of }: ProcessingStatement, held: Held): string | undefined => {
  const objects = personalEvents(held).map(({ object }) => object as string | undefined);
  const empty = Object.entries(of).find(([kind, { stores = [] }]) => !objects.includes(kind) && stores.length === 0);
  return empty && `processing ${empty[0]} is stated, and nothing is kept of it`;
};

const faults = [unsaidEvent, unsaidStore, unsaidRead, idle];

/** Rule TRL-012. @throws RangeError for what is kept or shown of people and stands in no processing, and the other way round. */
export const requireProcessing = (statement: ProcessingStatement, held: Held): void => {
  const fault = faults.map((find) => find(statement, held)).find((found) => found !== undefined);
  if (fault !== undefined) throw new RangeError(fault);
};
