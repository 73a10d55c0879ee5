import { employeeId, roles, type Role } from '@kinerja/vocabulary';
import { uuidv7 } from '@kinerja/clock';
import { inParallel } from '@kinerja/concurrency';
import type { Answer } from './answer';
import type { ServiceUnderTest } from './service-under-test';

type Parameter = Readonly<{
  name: string;
  in: string;
  required?: boolean;
  schema?: Readonly<{ enum?: readonly string[] }>;
}>;
type Operations = Readonly<Record<string, Readonly<Record<string, { parameters?: readonly Parameter[] }>>>>;

const cursorOf = (...parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** None of them is a list's own; what each of them is. */
export const strangeCursors: Readonly<Record<string, string>> = {
  foreign: cursorOf('lists-of-nobody', uuidv7()),
  broken: cursorOf('lists-of-nobody', uuidv7()).slice(0, 9),
  'no cursor': 'x',
  'a number': '7',
  'with NUL': 'x\u0000',
  'of NUL': '\u0000',
  'with NUL inside': cursorOf('lists-of-nobody', 'a\u0000'),
  'too long': 'x'.repeat(1_001),
};

/** What a parameter that must be there may be, by its name, where it is none of some words; those of a path are ids. */
const VALUES: Readonly<Record<string, string>> = { month: '2026-10', year: '2026' };

const addressOf = (path: string, parameters: readonly Parameter[], cursor: string): string => {
  const place = path.replaceAll(/\{\w+\}/g, () => uuidv7());
  const query = new URLSearchParams({ cursor });
  for (const one of parameters)
    if (one.in === 'query' && one.required) query.set(one.name, one.schema?.enum?.[0] ?? VALUES[one.name] ?? '');
  return `${place}?${query.toString()}`;
};

type Listed = Readonly<{ path: string; parameters: readonly Parameter[] }>;

const listsOf = ({ service }: ServiceUnderTest): readonly Listed[] =>
  Object.entries((service.openApi().document as Readonly<{ paths: Operations }>).paths).flatMap(
    ([path, operations]) => {
      const parameters = operations['get']?.parameters ?? [];
      return parameters.some(({ name }) => name === 'cursor') ? [{ path, parameters }] : [];
    },
  );

type Outcome = Readonly<{ list: string; cursor: string; status: number; field: unknown }>;

/** Between them they may read every list: an administrator reads nothing of pay, whatever else he is. */
const readerWithout = (...without: readonly Role[]) => ({
  employee: employeeId(uuidv7()),
  roles: roles.filter((role) => !without.includes(role)),
});
const readers = [readerWithout('system-admin'), readerWithout('system-admin', 'agency-admin')];
const FORBIDDEN = 403;

const askedBySomebody = async (service: ServiceUnderTest, address: string): Promise<Answer> => {
  const answers = await Promise.all(readers.map((reader) => service.get(reader, address)));
  const answer = answers.find(({ status }) => status !== FORBIDDEN) ?? answers[0];
  if (!answer) throw new Error('nobody asked');
  return answer;
};

/** Fewer than a service has connections: nobody else need wait for one. */
const AT_ONCE = 4;

/** What every list says to a cursor that is none of its own. */
const outcomes = async (service: ServiceUnderTest): Promise<readonly Outcome[]> => {
  const asked = listsOf(service).flatMap((list) =>
    Object.entries(strangeCursors).map((cursor) => ({ ...list, cursor })),
  );
  return inParallel(asked, AT_ONCE, async ({ path, parameters, cursor: [kind, cursor] }) => {
    const { status, body } = await askedBySomebody(service, addressOf(path, parameters, cursor));
    const [first] = (body['errors'] ?? []) as readonly Readonly<{ field: string }>[];
    return { list: path, cursor: kind, status, field: first?.field };
  });
};

/** Every list of the document refuses a cursor that is none of its own, naming it, and never fails by it. */
export const holdCursors = (serviceOf: () => ServiceUnderTest): void => {
  it('refuses at every list a cursor that is foreign, broken or holds NUL, by the name of the field', async () => {
    const service = serviceOf();
    const told = await outcomes(service);
    const said = JSON.stringify(service.service.openApi().document).split('"name":"cursor"').length - 1;
    expect(told).toHaveLength(said * Object.keys(strangeCursors).length);
    // Below something that is not there, as the lines of no run, that is told first where the cursor itself is whole.
    const isTold = ({ list, status, field }: Outcome): boolean =>
      (status === 400 && field === 'cursor') || (status === 404 && list.includes('{'));
    expect(told.filter((one) => !isTold(one))).toEqual([]);
  });
};
