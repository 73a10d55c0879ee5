import { BadArguments, suiteConfig } from './suite.config';

it('starts the sample city where nothing else is said', () =>
  expect(suiteConfig(['--home', '/tmp/h'])).toEqual({ port: 8080, home: '/tmp/h', city: 'sample' }));

it('founds a real city with its name and zone, or starts the one that is there', () => {
  expect(suiteConfig(['--empty', '--name', 'Kota Bima', '--zone', 'WITA']).real).toEqual({
    ...{ name: 'Kota Bima', zone: 'WITA' },
  });
  expect(suiteConfig(['--empty']).real).toEqual({ name: undefined, zone: undefined });
});

it.each([
  ['a name without --empty', ['--name', 'Kota Bima'], 'say --empty too'],
  ['a city that there is not', ['--city', 'other'], '"sample" or "empty"'],
  ['a real city that is a made-up one', ['--empty', '--city', 'sample'], 'say one of them'],
  ['a port that is none', ['--port', 'x'], 'from 0 to 65535'],
  ['an option that there is not', ['--nmae', 'x'], 'nmae'],
])('refuses %s', (_, args, words) => {
  expect(() => suiteConfig(args)).toThrow(BadArguments);
  expect(() => suiteConfig(args)).toThrow(words);
});
