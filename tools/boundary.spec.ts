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

it('every field of a DTO has a field type', () => {
  const dtos = sources.filter((file) => /\.(dto|query)\.ts$/.test(file));
  expect(dtos.length).toBeGreaterThan(15);
  expect(found(/^ {2}[a-zA-Z]+[!?]?(?::| =).*;$/gm, dtos)).toEqual([]);
});

it('a path parameter, header or part of a query alone is checked where it is asked for', () => {
  const bare =
    /@(?:Param|Query|Headers|Body)\((?:'[^']*'|)\)\s+\w+\??: (?:string|number|unknown|Record|Readonly|any)[^,)]*/g;
  expect(found(bare)).toEqual([
    // A pack is read by the rules that use it.
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
