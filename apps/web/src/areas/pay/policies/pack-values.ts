import { fieldsFor, packFields, type PackField } from './pack-fields';

/** A pack as the service and the file have it. */
export type Pack = Readonly<Record<string, unknown>>;
/** The values of a pack by the names of `packFields`, as text: decimals with a point, days as `2026-01-31`. */
export type PackValues = Readonly<Record<string, string>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of a pack, whose items are known by one of their fields. */
const lists: Readonly<Record<string, Readonly<{ key: string; value: string }>>> = {
  amounts: { key: 'jobClass', value: 'amountRupiah' },
  criteria: { key: 'criterion', value: 'percent' },
};

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';

const leaves = (value: unknown, place: string): readonly (readonly [string, string])[] => {
  const list = lists[place];
  if (list && Array.isArray(value))
    return value.filter(isRecord).map((item) => [`${place}/${textOf(item[list.key])}`, textOf(item[list.value])]);
  if (!isRecord(value)) return [[place, textOf(value)]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, place === '' ? name : `${place}/${name}`));
};

/** Every value that stands in it, whatever else stands there; empty for what is no pack. */
export const valuesOf = (pack: unknown): PackValues => (isRecord(pack) ? Object.fromEntries(leaves(pack, '')) : {});

/** What stands in a file and in no field of a pack, by its place; it would be lost without a word. */
export const unknownIn = (pack: unknown): readonly string[] => {
  const known = new Set(packFields.map(({ name }) => name));
  return Object.keys(valuesOf(pack)).filter((name) => !known.has(name));
};

const jsonOf = ({ kind }: PackField, text: string): unknown =>
  (kind === 'whole' || kind === 'rupiah') && /^\d+$/.test(text) ? Number(text) : text;

type Draft = Record<string, unknown>;

const put = (into: Draft, [first = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) into[first] = value;
  else put((into[first] ??= {}) as Draft, rest, value);
};

/** The items of a list, in the order of the fields. */
const itemsOf = (place: string, given: readonly (readonly [PackField, string])[]): readonly Draft[] => {
  const { key, value } = lists[place] ?? { key: '', value: '' };
  const within = given.filter(([{ name }]) => name.startsWith(`${place}/`));
  return within.map(([field, text]) => {
    const name = field.name.slice(place.length + 1);
    return { [key]: /^\d+$/.test(name) ? Number(name) : name, [value]: jsonOf(field, text) };
  });
};

/** The pack that these values make: what another choice would need is left out, and so is what is empty and may be. */
export const packOf = (values: PackValues): Pack => {
  const given = fieldsFor((name) => values[name])
    .map((field) => [field, (values[field.name] ?? '').trim()] as const)
    .filter(([, text]) => text !== '');
  const hasRates = values['tax/regime'] === 'final-by-golongan';
  const pack: Draft = { zero: {}, tax: hasRates ? { percent: {} } : {} };
  for (const [field, text] of given) put(pack, field.name.split('/'), jsonOf(field, text));
  return { ...pack, amounts: itemsOf('amounts', given), criteria: itemsOf('criteria', given) };
};

/** Faults of a part as a whole stand at one of its fields. */
const anchors: Readonly<Record<string, string>> = {
  amounts: 'amounts/1',
  criteria: 'criteria/beban-kerja',
  discipline: 'discipline/source',
  productivity: 'productivity/source',
  tax: 'tax/regime',
  'tax/percent': 'tax/regime',
  weights: 'weights/discipline',
};

/** The field that a path of the service is about: `amounts[2].amountRupiah` is `amounts/9` where the third item is class 9. */
export const fieldAt = (path: string, pack: Pack): string => {
  const [, place = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const list = lists[place];
  const items = pack[place];
  if (list && Array.isArray(items)) {
    const item: unknown = items[Number(index)];
    return isRecord(item) ? `${place}/${textOf(item[list.key])}` : (anchors[place] ?? place);
  }
  const name = path.replaceAll('.', '/');
  return anchors[name] ?? name;
};
