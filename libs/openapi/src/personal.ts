import type { DisclosedKind } from '@kinerja/vocabulary';
import type { TSchema } from 'typebox';

const MARK = 'x-personal';
/** Whom an answer is about, where it stands in one. */
const SUBJECT = 'employeeId';

type Node = Readonly<{
  [MARK]?: DisclosedKind;
  properties?: Readonly<Record<string, Node>>;
  items?: Node;
  anyOf?: readonly Node[];
}>;
type Visit = (kind: DisclosedKind, subject: string | undefined) => void;

/**
 * `personal('pay', Money)`: what is sensitive of whom the answer around it names by `employeeId`. A route that answers it says so in its
 * policy, and whoever is shown it of somebody else is recorded (TRL-008).
 */
export const personal = <Schema extends TSchema>(kind: DisclosedKind, schema: Schema): Schema =>
  Object.defineProperties({}, {
    ...Object.getOwnPropertyDescriptors(schema),
    [MARK]: { value: kind, enumerable: true },
  }) as Schema; // prettier-ignore

const partsOf = ({ properties = {}, items, anyOf = [] }: Node): readonly Node[] => [
  ...Object.values(properties),
  ...anyOf,
  ...(items ? [items] : []),
];

/** What is marked of an answer, each with whether the answer says of whom. */
export const personalKinds = (schema: TSchema): ReadonlyMap<DisclosedKind, boolean> => {
  const found = new Map<DisclosedKind, boolean>();
  const visit = (node: Node, hasSubject: boolean): void => {
    const { [MARK]: kind } = node;
    if (kind) found.set(kind, found.get(kind) !== false && hasSubject);
    const isNamed = hasSubject || SUBJECT in (node.properties ?? {});
    for (const part of partsOf(node)) visit(part, isNamed);
  };
  visit(schema as Node, false);
  return found;
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

type Place = readonly [node: Node, value: unknown, around: string | undefined];

const inObject = ({ properties = {} }: Node, value: unknown, around: string | undefined): readonly Place[] => {
  const fields = fieldsOf(value);
  const named = fields[SUBJECT];
  const subject = typeof named === 'string' ? named : around;
  return Object.entries(properties).map(([name, part]) => [part, fields[name], subject]);
};

const inList = ({ items }: Node, value: unknown, around: string | undefined): readonly Place[] =>
  items && Array.isArray(value) ? value.map((one: unknown) => [items, one, around]) : [];

/** Each thing that an answer shows of somebody. */
export const personalIn = (schema: TSchema, answer: unknown, found: Visit): void => {
  const visit = ([node, value, around]: Place): void => {
    if (value === undefined || value === null) return;
    if (node[MARK]) found(node[MARK], around);
    const choices = (node.anyOf ?? []).map((choice): Place => [choice, value, around]);
    for (const place of [...choices, ...inList(node, value, around), ...inObject(node, value, around)]) visit(place);
  };
  visit([schema as Node, answer, undefined]);
};
