import { isClosedRoute } from './closed-routes';

it.each([
  '/sign-ins',
  '//sign-ins',
  '/%73ign-ins',
  '/./status',
  '/feed/planning',
  '/healthz?x',
  '/status#x',
  '/..%2Fx',
  '/.\\sign-ins',
  '/%5csign-ins',
  '\\metrics',
  '/.\\..\\status',
  '/%zz',
  '/STATUS',
])('%s is closed', (path) => expect(isClosedRoute(path)).toBe(true));
it.each(['/units', '/people-imports/1?dryRun=true', '/', '/distributions/status'])('%s is open', (path) =>
  expect(isClosedRoute(path)).toBe(false),
);
