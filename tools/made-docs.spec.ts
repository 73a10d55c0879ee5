import { readFileSync } from 'node:fs';
import { documents, filled, regionIn } from './made-docs';
import { routesTable } from './routes-page';

it.each(documents())('%s says what the code says; write it anew with `npm run docs`', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toBe(filled(text));
});

it('is used where documents show code', () => {
  const marked = documents().filter((file) => readFileSync(file, 'utf8').includes('<!-- from: '));
  expect(marked.toSorted()).toEqual([
    ...['CONTRIBUTING.md', 'docs/feature-cost.md', 'docs/processing.md', 'docs/routes.md', 'docs/settings.md'],
  ]);
});

it('takes the lines of one region, moved to the left', () => {
  const text =
    'a();\n  // #region one\n  if (b) {\n    c();\n\n  }\n  // #endregion\n// #region two\nd();\n// #endregion\n';
  expect(regionIn(text, 'one')).toBe('if (b) {\n  c();\n\n}');
  expect(regionIn(text, 'two')).toBe('d();');
  expect(() => regionIn(text, 'three')).toThrow('there is not one region three');
  expect(() => regionIn(text + text, 'one')).toThrow('there is not one region one');
});

it('replaces what stands between two marks and keeps all else, also where it is long out of date', () => {
  const sources = { words: (argument: string) => `made of ${argument}` };
  const text =
    'before\n<!-- from: words a b -->\nold\nolder\n<!-- end -->\nbetween\n<!-- from: words c -->\n<!-- end -->\n';
  const anew =
    'before\n<!-- from: words a b -->\nmade of a b\n<!-- end -->\nbetween\n<!-- from: words c -->\nmade of c\n<!-- end -->\n';
  expect(filled(text, sources)).toBe(anew);
  expect(filled(anew, sources)).toBe(anew);
  expect(() => filled('<!-- from: nowhere -->\n<!-- end -->')).toThrow('nothing is made from "nowhere"');
});

it('tells of a route what is asked, sent and answered, and whose it is', () => {
  const Plan = { type: 'object', properties: { year: {}, note: {} }, required: ['year'] };
  const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
  const Page = {
    properties: { items: { items: { $ref: '#/components/schemas/Plan' } }, next: {} },
    required: ['items'],
  };
  const put = {
    parameters: [
      { name: 'id', in: 'path' },
      { name: 'limit', in: 'query' },
      { name: 'dryRun', in: 'query' },
      { name: 'If-Match', in: 'header' },
    ],
    requestBody: { content: json('Plan') },
    responses: { '200': { content: json('Page') }, '202': { content: { 'text/csv': {} } }, '404': {} },
    'x-access': { door: 'employees', roles: ['agency-admin'] },
  };
  const get = { responses: { '204': {} }, 'x-access': { door: 'accounts' } };
  const document = { paths: { '/plans/{id}': { put, get } }, components: { schemas: { Plan, Page } } };
  expect(routesTable(document).split('\n').slice(2)).toEqual([
    '| `PUT /plans/:id?dryRun=` | `{year, note?}` `If-Match` | 200 `{items: [Plan], next?}`; 202 `CSV` | agency-admin |',
    '| `GET /plans/:id` |  | 204 | accounts |',
  ]);
});
