import { badScim } from './scim.problems';
import { ENTERPRISE, PATCH, USER } from './scim.schemas';
import { flagIn, lineIn } from './scim-text';

/** What a request says of an account; of an attribute that is not kept here it says nothing. */
export type Wish = Readonly<{
  userName?: string;
  externalId?: string | null;
  active?: boolean;
  employeeNumber?: string;
}>;

const MOST_OPERATIONS = 50;
const EXTENSION = ENTERPRISE.toLowerCase();
const CORE = `${USER}:`.toLowerCase();

/** Rule IDN-272: said clearly, so that nobody takes them for given. */
const neverHere: Readonly<Record<string, string>> = {
  password: 'no password: it is chosen by the person, with a code of activation',
  roles: 'no roles: they are given at the screen',
  entitlements: 'no entitlements: roles are given at the screen',
};

const objectIn = (what: string, value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badScim('invalidSyntax', `${what}: an object`);
  return value as Readonly<Record<string, unknown>>;
};

const readers: ReadonlyMap<string, (value: unknown) => Wish> = new Map<string, (value: unknown) => Wish>([
  ['username', (value) => ({ userName: lineIn('userName', value).toLowerCase() })],
  ['externalid', (value) => ({ externalId: value === null ? null : lineIn('externalId', value) })],
  ['active', (value) => ({ active: flagIn('active', value) })],
  [`${EXTENSION}:employeenumber`, (value) => ({ employeeNumber: lineIn('employeeNumber', value) })],
  [EXTENSION, (value) => wishIn(objectIn(ENTERPRISE, value), `${EXTENSION}:`)],
]);

/** Names are told apart by nothing but letters (RFC 7643, 2.1); those of the core may be written with its schema. */
const nameOf = (path: string): string => {
  const name = path.trim().toLowerCase();
  return name.startsWith(CORE) ? name.slice(CORE.length) : name;
};

const refuseWhatIsNeverHere = (name: string): void => {
  const [root = ''] = name.split(/[[.]/, 1);
  if (Object.hasOwn(neverHere, root)) throw badScim('invalidValue', neverHere[root] ?? root);
};

const attributeIn = (path: string, value: unknown): Wish => {
  const name = nameOf(path);
  refuseWhatIsNeverHere(name);
  return readers.get(name)?.(value) ?? {};
};

const together = (wishes: readonly Wish[]): Wish => Object.assign({}, ...wishes) as Wish;

const wishIn = (said: Readonly<Record<string, unknown>>, prefix = ''): Wish =>
  together(Object.entries(said).map(([name, value]) => attributeIn(`${prefix}${name}`, value)));

const member = (body: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.entries(body).find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];

const requireSchema = (body: Readonly<Record<string, unknown>>, schema: string): void => {
  const said = member(body, 'schemas');
  const isSaid = Array.isArray(said) && said.some((one) => String(one).toLowerCase() === schema.toLowerCase());
  if (!isSaid) throw badScim('invalidSyntax', `schemas: ["${schema}"]`);
};

/** A whole user, of POST and PUT. @throws ProblemException 400 */
export const userIn = (said: unknown): Wish => {
  const body = objectIn('the body', said);
  requireSchema(body, USER);
  return wishIn(body);
};

/** An external id may be taken away; an account is always something for the rest. */
const removed = (path: string | undefined): Wish => {
  if (path === undefined) throw badScim('noTarget', 'path: what is to be removed');
  const name = nameOf(path);
  refuseWhatIsNeverHere(name);
  if (name === 'externalid') return { externalId: null };
  if (readers.has(name)) throw badScim('mutability', `${path} cannot be removed`);
  return {};
};

const set = (path: string | undefined, value: unknown): Wish =>
  path === undefined ? wishIn(objectIn('value without a path', value)) : attributeIn(path, value);

const operationIn = (said: unknown): Wish => {
  const operation = objectIn('an operation', said);
  const [op, path, value] = ['op', 'path', 'value'].map((name) => member(operation, name));
  if (path !== undefined && typeof path !== 'string') throw badScim('invalidPath', 'path: the name of an attribute');
  switch (String(op).toLowerCase()) {
    case 'add':
    case 'replace':
      return set(path, value);
    case 'remove':
      return removed(path);
    default:
      throw badScim('invalidSyntax', 'op: add, replace or remove');
  }
};

/** RFC 7644, 3.5.2; the last operation on an attribute counts. @throws ProblemException 400 */
export const patchIn = (said: unknown): Wish => {
  const body = objectIn('the body', said);
  requireSchema(body, PATCH);
  const operations = member(body, 'Operations');
  if (!Array.isArray(operations) || operations.length === 0 || operations.length > MOST_OPERATIONS)
    throw badScim('invalidValue', `Operations: a list of 1 to ${String(MOST_OPERATIONS)}`);
  return together(operations.map(operationIn));
};
