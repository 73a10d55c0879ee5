import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** Source files of services and shared libs; not those of tests, and not `problem-details`, where the field types are made. */
const sources = ['apps', 'libs']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\/src\/.*\.ts$/.test(file) && !/node_modules|(spec|fixtures)\.ts$/.test(file))
  .filter((file) => !file.startsWith(join('libs', 'problem-details')));

type Doors = readonly Readonly<{ file: string; code: string }>[];
const found = (pattern: RegExp, files = sources): Doors =>
  files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)].map(([code]) => ({ file, code })),
  );

it('reads files at all', () => expect(found(/@Line\(/g).length).toBeGreaterThan(10));

it('a DTO is made of the field types of problem-details, never of rules of its own', () => {
  const rules = /import \{([^}]*)\} from 'class-(?:validator|transformer)'/g;
  const allowed = [
    {
      file: 'apps/surveys/src/public-pages/answer-form.ts',
      code: "import { plainToInstance } from 'class-transformer'",
    },
    { file: 'apps/surveys/src/public-pages/answer-form.ts', code: "import { validateSync } from 'class-validator'" },
  ];
  expect(found(rules)).toEqual(expect.arrayContaining(allowed));
  expect(found(rules)).toHaveLength(allowed.length);
});

/** The types that a request is read into: of a body, a query or the parameters of a path, whichever file they stand in. */
const readInto = (text: string): readonly string[] =>
  [...text.matchAll(/@(?:Body|Query|Param)\(\)\s+(?:\w+|\{[^}]*\})\??:\s+([A-Z]\w*)/g)].map(([, type]) => type ?? '');

type Parsed = Readonly<{ file: string; parent: string | undefined; body: string }>;
const classesIn = (file: string, text: string): readonly (readonly [string, Parsed])[] =>
  [...text.matchAll(/^(?:export )?(?:abstract )?class (\w+)(?: extends (\w+))?[^{]*\{\n([^]*?)^\}/gm)].map(
    ([, name = '', parent, body = '']) => [name, { file, parent, body }] as const,
  );

/** Fields without a field type before them. */
const bareFields = ({ file, body }: Parsed): Doors =>
  [...body.matchAll(/^ {2}(?:readonly )?[a-zA-Z]+[!?]?(?::| =).*;$/gm)].map(([code]) => ({ file, code }));

/** The classes of a request, those that they extend and those that stand in a list of them. */
const requestClasses = (texts: ReadonlyMap<string, string>) => {
  const known = new Map([...texts].flatMap(([file, text]) => classesIn(file, text)));
  const met = new Map<string, Parsed | undefined>();
  const meet = (name: string): void => {
    if (met.has(name)) return;
    const one = known.get(name);
    met.set(name, one);
    if (one?.parent !== undefined) meet(one.parent);
    for (const [, inner = ''] of one?.body.matchAll(/\(\) => (\w+)/g) ?? []) meet(inner);
  };
  [...texts.values()].flatMap(readInto).forEach(meet);
  return met;
};

const textsOf = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

it('every field of whatever a request is read into has a field type, wherever the class stands', () => {
  const classes = requestClasses(textsOf(sources));
  expect(classes.size).toBeGreaterThan(40);
  // No class: a pack is read by the rules that use it.
  expect([...classes].filter(([, parsed]) => parsed === undefined).map(([name]) => name)).toEqual(['Record']);
  expect([...classes.values()].flatMap((parsed) => (parsed ? bareFields(parsed) : []))).toEqual([]);
});

it('finds a bare field in a controller, in a class that is extended and in one of a list', () => {
  const text = `
class PlaceDto {
  @Line({ max: 200 }) topic!: string;
  key!: string;
}
class StepDto {
  step: number = 1;
}
class SkipDto extends PlaceDto {
  @ListOf(() => StepDto, { max: 3 }) steps!: StepDto[];
  readonly reason?: string;
}
class Controller {
  skip(
    @Body() { topic, key }: SkipDto,
  ) {}
}
`;
  const found = [...requestClasses(new Map([['x.controller.ts', text]])).values()].flatMap((one) =>
    one ? bareFields(one) : [],
  );
  expect(found.map(({ code }) => code.trim()).toSorted()).toEqual([
    'key!: string;',
    'readonly reason?: string;',
    'step: number = 1;',
  ]);
});

it('every field of a file of DTOs has a field type, used or not', () => {
  const dtos = sources.filter((file) => /\.(dto|query)\.ts$/.test(file));
  expect(dtos.length).toBeGreaterThan(15);
  expect(found(/^ {2}[a-zA-Z]+[!?]?(?::| =).*;$/gm, dtos)).toEqual([]);
});

it('no route of Fastify alone has a schema of its own, or reads what was sent by itself', () => {
  expect(found(/\bschema: \{\s*(?:body|querystring|params|headers)\b/g)).toEqual([]);
  expect(found(/\.(?:get|post|put|patch|delete|all)\('[^']*', \{[^}]*\bschema\b|\.route\(\{[^}]*\bschema\b/g)).toEqual(
    [],
  );
  const servers = sources.filter((file) => !file.startsWith(join('apps', 'web')));
  expect(found(/\b(?:request|req)\.(?:body|query|params)\b/g, servers)).toEqual([
    // Who guesses at whose password is counted by what he says the name is, whatever it is.
    { file: 'apps/gateway/src/door/request-limits.ts', code: 'request.body' },
    // Looked up among the instances.
    { file: 'apps/suite/src/front-door/instance-passage.ts', code: 'request.params' },
    // Read by the one reader of new agencies.
    { file: 'apps/suite/src/front-door/local-door.ts', code: 'request.body' },
    // Read into the gateway's own DTOs by the pipe of all services.
    { file: 'apps/suite/src/front-door/sign-in-at-the-door.ts', code: 'request.body' },
  ]);
});

it('a path parameter, header or part of a query alone is checked where it is asked for', () => {
  const bare =
    /@(?:Param|Query|Headers|Body)\((?:'[^']*'|)\)\s+\w+\??: (?:string|number|unknown|Record|Readonly|any)[^,)]*/g;
  expect(found(bare)).toEqual([
    // A pack is read by the rules that use it, so is the person it is tried on.
    { file: 'apps/incentives/src/policy-pack/policy-pack-check.controller.ts', code: '@Body() body: Record<string' },
    { file: 'apps/incentives/src/policy-pack/policy-pack-check.controller.ts', code: '@Body() body: Record<string' },
    { file: 'apps/incentives/src/policy-pack/policy-pack.controller.ts', code: '@Body() body: Record<string' },
    // Only compared with the tag of what is drawn.
    {
      file: 'apps/monitoring/src/charts/chart.controller.ts',
      code: "@Headers('if-none-match') known: string | undefined",
    },
    // Pages for citizens answer in HTML; the code is compared with its alphabet, the form is read field by field.
    { file: 'apps/surveys/src/public-pages/result.controller.ts', code: "@Param('code') code: string" },
    { file: 'apps/surveys/src/public-pages/survey-form.controller.ts', code: "@Param('code') code: string" },
    { file: 'apps/surveys/src/public-pages/survey-form.controller.ts', code: "@Param('code') code: string" },
    { file: 'apps/surveys/src/public-pages/survey-form.controller.ts', code: "@Param('code') code: string" },
    { file: 'apps/surveys/src/public-pages/survey-form.controller.ts', code: '@Body() body: unknown' },
    {
      file: 'apps/surveys/src/public-pages/survey-form.controller.ts',
      code: "@Headers('idempotency-key') header: string | undefined",
    },
  ]);
});
