import { Count, extended, oneOf, view, type ViewOf } from '@kinerja/openapi';
import { disclosedKinds, processedKinds, roles } from '@kinerja/vocabulary';
import { Type } from 'typebox';
import { factNames } from '../trail-words';
import {
  keepings,
  laws,
  legalGrounds,
  processedPeople,
  purposes,
  readerRelations,
  recipients,
} from './processing-words';

const readers = view('ProcessingReaders', {
  roles: Type.Array(oneOf(roles)),
  relations: Type.Array(oneOf(readerRelations)),
  /** Whoever comes in, whatever their roles. */
  everybody: Type.Optional(oneOf(['everybody', 'accounts', 'employees'])),
});

/** What is kept of people and why: a line of the register of processing. `types`: events that the service writes. */
const entryView = (types: readonly string[]) =>
  view('Processing', {
    kind: oneOf(processedKinds),
    people: oneOf(processedPeople),
    purpose: oneOf(purposes),
    ground: oneOf(legalGrounds),
    laws: Type.Array(oneOf(laws)),
    events: Type.Array(oneOf(types)),
    /** Sealed under a key that is destroyed when the person is erased (IDN-184). */
    sealed: Type.Array(oneOf(factNames)),
    readers,
    nameReaders: readers,
    disclosed: Type.Array(extended('ProcessingDisclosed', readers, { what: oneOf(disclosedKinds) })),
    files: readers,
    givenTo: Type.Array(oneOf(recipients)),
    kept: Type.Array(view('ProcessingKept', { rule: oneOf(keepings), days: Type.Optional(Count) })),
  });

export const registerView = (types: readonly string[]) =>
  view('ProcessingRegister', { items: Type.Array(entryView(types)) });
export type RegisterView = ViewOf<ReturnType<typeof registerView>>;
