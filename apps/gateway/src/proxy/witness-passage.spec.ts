import { witnessProblem } from './witness-passage';

const asked = { method: 'POST', url: '/witness/dinsos/planning', headers: { 'content-length': '2000' } };

it('lets the checkpoint of a log pass', () => expect(witnessProblem(asked)).toBeUndefined());

it.each([
  ['reading', { ...asked, method: 'GET' }, 404],
  ['a restart, which takes a session', { ...asked, url: '/witness/dinsos/planning/incarnations' }, 404],
  ['a way around', { ...asked, url: '/witness/dinsos/../feed' }, 404],
  ['a question mark', { ...asked, url: '/witness/dinsos/planning?x' }, 404],
  ['more than a checkpoint', { ...asked, headers: { 'content-length': '16385' } }, 413],
  ['a length that is not told', { ...asked, headers: {} }, 413],
])('refuses %s', (_what, request, status) => expect(witnessProblem(request)).toMatchObject({ status }));
