import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(__dirname, '..');

type Source = Readonly<{ path: string; text: string }>;

const isProduction = (path: string): boolean => path.endsWith('.ts') && !/spec\.ts$|\.fixtures\.ts$/.test(path);

const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(isProduction)
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(ROOT, folder, path), 'utf8') }));

/** What Nest calls at a start or an end. */
const HOOK =
  /\b(?:onModuleInit|onApplicationBootstrap|onModuleDestroy|beforeApplicationShutdown|onApplicationShutdown)\b/;
const PROVIDER = /\buse(?:Factory|Value|Class|Existing)\b/;

const declared = (text: string): readonly string[] => [...text.matchAll(/\bclass (\w+)/g)].map(([, name = '']) => name);
const madeIn = (text: string): readonly string[] => [...text.matchAll(/\bnew (\w+)/g)].map(([, name = '']) => name);
const makersIn = (text: string): readonly string[] =>
  [...text.matchAll(/export const (\w+(?:Handler|Store))\b/g)].map(([, name = '']) => name);

/** A context's files; `compose`: where its parts are made, in features of many parts in a file of their own; `module`: where each has its token, in a service of many parts in a file of its own. */
type Context = Readonly<{ sources: readonly Source[]; compose: string; module: string }>;

const contextOf = (sources: readonly Source[]): Context => {
  const named = (name: string): string =>
    sources.flatMap(({ path, text }) => (basename(path) === name ? [text] : [])).join('\n');
  const parts = sources.flatMap(({ path, text }) => (path.endsWith('.parts.ts') ? [text] : []));
  return { sources, compose: named('compose.ts'), module: [named('app.module.ts'), ...parts].join('\n') };
};

/** Name and token of each part: `skp: skpHandler` in `partsOf(…, { … })`, or in a list of parts that is spread there. */
const tokensOf = ({ module }: Context): readonly (readonly [name: string, token: string])[] => {
  const [, listed = ''] =
    /partsOf\([^{]*\{([^}]*)\}/.exec(module.replace(/\(runtime[^)]*\) =>[^,]*, config\),/, '')) ?? [];
  const spread = [...module.matchAll(/const \w+Parts = \{([^}]*)\}/g)].map(([, inner = '']) => inner);
  return [listed, ...spread].flatMap((list) =>
    [...list.matchAll(/(\w+): (\w+)/g)].map(([, name = '', token = '']) => [name, token] as const),
  );
};

/** Whatever is made or provided where `compose` should have made it. */
const strays = (context: Context): readonly string[] => {
  const parts = madeIn(context.compose);
  const makers = context.sources
    .filter(({ path }) => path.endsWith('.handler.ts'))
    .flatMap(({ text }) => makersIn(text));
  return context.sources.flatMap(({ path, text }) => {
    if (basename(path) === 'compose.ts') return [];
    // a feature says by its handler what its events bring about
    const code = text.replace(/handler: \(store\) => \w+\(store[^)]*\)/g, '');
    const called = makers.filter((name) => !path.endsWith('.handler.ts') && new RegExp(`\\b${name}\\(`).test(code));
    const made = madeIn(code).filter((name) => parts.includes(name) || path.endsWith('.feature.ts'));
    return [...called, ...made, ...(PROVIDER.exec(code) ?? [])].map((what) => `${path}: ${what}`);
  });
};

/** Classes with a hook of Nest's that Nest does not know of: `tokens` are those it does. */
const unknownToNest = (sources: readonly Source[], tokens: readonly string[]): readonly string[] =>
  sources
    .filter(({ text }) => HOOK.test(text))
    .flatMap(({ path, text }) => {
      const hooked = text.split(/(?=\bclass )/).filter((part) => HOOK.test(part));
      return hooked.flatMap(declared).filter((name) => !tokens.includes(name)).map((name) => `${path}: ${name}`); // prettier-ignore
    });

/** Parts that no controller injects, nothing that follows from events or files works with, and that do nothing by themselves. */
const unused = (context: Context): readonly string[] => {
  const files = context.sources.filter(({ path }) => !/(?:compose|app\.module|\.parts)\.ts$/.test(path));
  const isUsed = ([name, token]: readonly [string, string]): boolean =>
    files.some(
      ({ text }) =>
        text.includes(`@Inject(${token})`) ||
        new RegExp(`\\b${name}: (?:\\w+Handler|${token})\\b`).test(text) ||
        (new RegExp(`class ${token}\\b`).test(text) && HOOK.test(text)),
    );
  return tokensOf(context).filter((part) => !isUsed(part)).map(([name]) => name); // prettier-ignore
};

const contexts = readdirSync(join(ROOT, 'apps')).flatMap((app) => {
  const context = contextOf(sourcesIn(join('apps', app, 'src')));
  return context.compose === '' ? [] : [[app, context] as const];
});

it('looks at every service', () => expect(contexts.length).toBeGreaterThanOrEqual(7));

describe.each(contexts)('%s', (_, context) => {
  it('makes its parts in compose.ts and nowhere else', () => expect(strays(context)).toEqual([]));

  it('has Nest start and stop whatever has a hook', () =>
    expect(unknownToNest(context.sources, tokensOf(context).map(([, token]) => token))).toEqual([])); // prettier-ignore

  it('is made of nothing that nobody uses', () => {
    expect(tokensOf(context).length).toBeGreaterThan(0);
    expect(unused(context)).toEqual([]);
  });
});

it('has Nest start and stop whatever has a hook in a feature that a library brings along', () => {
  const sources = readdirSync(join(ROOT, 'libs')).flatMap((lib) => sourcesIn(join('libs', lib)));
  const features = sources.filter(({ path, text }) => path.endsWith('.feature.ts') && text.includes('partsOf('));
  const tokens = features.flatMap(({ text }) =>
    [...text.matchAll(/\w+: ([A-Z]\w+)\b/g)].map(([, token = '']) => token),
  );
  expect(features.length).toBeGreaterThanOrEqual(3);
  // the one that runs them for whoever has no Nest
  expect(unknownToNest(sources.filter(({ path }) => !path.endsWith('parts.ts')), tokens)).toEqual([]); // prettier-ignore
});

describe('a context with a fault of each kind', () => {
  const lamp = { path: 'a/lamp.handler.ts', text: 'export const lampHandler = (store) => handlerFor(store);' };
  const compose = {
    path: 'a/compose.ts',
    text: 'const compose = () => ({ lamp: lampHandler(store), oil: new Oil() });',
  };
  const module = { path: 'a/app.module.ts', text: 'partsOf(compose, { lamp: lampHandler, oil: Oil })' };
  const reader = { path: 'a/lamp.controller.ts', text: '@Inject(lampHandler) @Inject(Oil)' };
  const withFault = (path: string, text: string): Context =>
    contextOf([lamp, compose, module, ...(path === reader.path ? [] : [reader]), { path, text }]);

  it.each([
    ['a/lamp.reaction.ts', 'const lamp = lampHandler(store);', 'lampHandler'],
    ['a/lamp.import.ts', 'const oil = new Oil();', 'Oil'],
    ['a/lamp.feature.ts', 'const wick = new Wick();', 'Wick'],
    ['a/lamp.feature.ts', '[{ provide: Wick, useFactory: () => wick }]', 'useFactory'],
  ])('in %s: %s', (path, text, what) => expect(strays(withFault(path, text))).toEqual([`${path}: ${what}`]));

  it('such as a hook that Nest never calls', () => {
    const { sources } = withFault('a/wick.ts', 'class Other {}\nclass Wick { onApplicationBootstrap() {} }');
    expect(unknownToNest(sources, ['lampHandler', 'Oil'])).toEqual(['a/wick.ts: Wick']);
  });

  it('such as a part that nobody uses', () =>
    expect(unused(withFault(reader.path, '@Inject(lampHandler)'))).toEqual(['oil']));
});
