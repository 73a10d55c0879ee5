import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BODY_BYTES, bodyBytesFor } from '@kinerja/http-server';

const ROOT = join(__dirname, '..');

const sources = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        /\.tsx?$/.test(path) && !/node_modules|[\\/]dist[\\/]|spec\.ts$|\.fixtures\.ts$|[\\/]e2e[\\/]/.test(path),
    )
    .filter((path) => !path.startsWith('service-testing') && !path.startsWith('testing'))
    .map((path) => join(folder, path)),
);
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

it('knows one place where HTTP servers are made, so that none is without limits', () => {
  const makes = /from 'node:https?'[^]*\bcreateServer\(|new FastifyAdapter\(|\bfastify\(\{/;
  const makers = sources.filter((path) => makes.test(textOf(path).replace(/import type [^;]*;/g, '')));
  expect(makers).toEqual([join('libs', 'http-server', 'src', 'bounded-server.ts')]);
});

it('lets doors know every route that takes a large body by its address', () => {
  const takers = sources.filter((path) => /@LargeBody\(\)/.test(textOf(path)));
  expect(takers).toEqual([join('libs', 'imports', 'src', 'service', 'import.controller.ts')]);
  const names = sources.flatMap((path) => {
    const text = textOf(path);
    return /= importOf\(|\bimportOf\(\{/.test(text) ? [/name: '([a-z]+-import)'/.exec(text)?.[1] ?? path] : [];
  });
  expect(names.length).toBeGreaterThan(2);
  for (const name of names)
    expect([name, bodyBytesFor(`/api/x/${name}s?dryRun=true`)]).toEqual([name, BODY_BYTES.import]);
  expect(bodyBytesFor('/api/planning/skps')).toBe(BODY_BYTES.usual);
});
