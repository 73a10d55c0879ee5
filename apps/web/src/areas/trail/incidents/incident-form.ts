import { describeIncident as limits } from '../../../api/generated/identity.limits';
import type { IncidentDetails } from '../../../api/identity';
import { choice, text, type Rule } from '../../../forms/rules';
import { processedWords } from '../processing-words';
import { scopeWords } from './incident-words';

export type DataKind = IncidentDetails['dataKinds'][number];
type Scope = IncidentDetails['scope'];

export const dataKinds = Object.keys(processedWords) as readonly DataKind[];
export const scopes = Object.keys(scopeWords) as readonly Scope[];

const wordFields = ['happenedWhen', 'happenedHow', 'handling', 'contact'] as const;
type WordField = (typeof wordFields)[number];
type FactField = WordField | 'dataKinds' | 'scope' | 'unitIds' | 'staffNumbers';
/** Lists stand in one field, apart by commas. */
export type FactFields = Readonly<Record<FactField, string>>;

export const listIn = (field: string): readonly string[] => field.split(',').filter((one) => one !== '');

const nothing: FactFields = {
  ...{ dataKinds: '', scope: 'everybody', unitIds: '', staffNumbers: '' },
  ...{ happenedWhen: '', happenedHow: '', handling: '', contact: '' },
};

const wordsOf = (known: IncidentDetails): Partial<Record<WordField, string>> =>
  Object.fromEntries(wordFields.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]])));

export const beginFacts = (known?: IncidentDetails): FactFields => {
  if (!known) return nothing;
  const { dataKinds: kinds, scope, unitIds, staffNumbers } = known;
  const lists = { dataKinds: kinds.join(','), unitIds: unitIds.join(','), staffNumbers };
  return { ...nothing, ...lists, scope, ...wordsOf(known) };
};

/** What is not known yet is left empty; only whom it concerns has to be said. */
export const factRules = ({ scope }: Pick<FactFields, 'scope'>): Readonly<Partial<Record<FactField, Rule>>> => ({
  scope: choice(scopes, limits.scope),
  ...(scope === 'units' && { unitIds: text({ required: true }) }),
  ...(scope === 'people' && { staffNumbers: text(limits.staffNumbers, true) }),
  happenedWhen: text(limits.happenedWhen),
  happenedHow: text(limits.happenedHow),
  handling: text(limits.handling),
  contact: text(limits.contact),
});

const said = <Name extends WordField>(name: Name, fields: FactFields): Partial<Record<Name, string>> =>
  fields[name].trim() === '' ? {} : ({ [name]: fields[name].trim() } as Record<Name, string>);

export const factsOf = (fields: FactFields) => ({
  dataKinds: dataKinds.filter((kind) => listIn(fields.dataKinds).includes(kind)),
  scope: scopes.find((scope) => scope === fields.scope) ?? 'everybody',
  unitIds: fields.scope === 'units' ? [...listIn(fields.unitIds)] : [],
  ...(fields.scope === 'people' && { staffNumbers: fields.staffNumbers.trim() }),
  ...said('happenedWhen', fields),
  ...said('happenedHow', fields),
  ...said('handling', fields),
  ...said('contact', fields),
});
