import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noRoute, withRoute } from '@kinerja/commands';
import { memoryEventStore } from '@kinerja/event-store';
import { CENTRE, Home, secretsOf } from '@kinerja/installation';
import { definitionsOf } from '../operator/schema-of';

const folder = mkdtempSync(join(tmpdir(), 'kinerja-effects-'));
const home = Home.open(folder);
const definitions = ['dinsos', CENTRE].flatMap((code) =>
  definitionsOf(code, secretsOf(home, code)).map((definition) => [`${code}/${definition.name}`, definition] as const),
);
afterAll(() => rmSync(folder, { recursive: true }));

it('looks at every service of an agency and of the centre', () => expect(definitions).toHaveLength(8));

it.each(definitions)('%s says of every event of its catalog what it announces and reserves', (_, definition) => {
  const effects = definition.effects(withRoute(memoryEventStore({ catalog: {} }), noRoute));
  expect(Object.keys(effects).sort()).toEqual(Object.keys(definition.catalog).sort());
});
