import type { Answer } from '../answer';
import { declaredProblems, isAnsweredBehind } from './answered-behind';

const answer = (status: number, code?: string, type = 'application/problem+json'): Answer => ({
  ...{ status, text: '', bytes: Buffer.alloc(0), position: null, headers: new Headers({ 'content-type': type }) },
  body: code === undefined ? {} : { code },
});
const operation = {
  operationId: 'JarController.open',
  'x-problems': { 'jar.stuck': 409, 'jar.not-yet-shown': 503, 'http.400': 400, internal: 500 },
};
const document = { openapi: '3.1.0', info: {}, components: {}, paths: { '/jars': { post: operation } } };
const declared = declaredProblems(document).get('JarController.open');

it('takes a success, and a refusal that the operation names', () => {
  expect(isAnsweredBehind(answer(204), declared)).toBe(true);
  expect(isAnsweredBehind(answer(409, 'jar.stuck'), declared)).toBe(true);
  expect(isAnsweredBehind(answer(503, 'jar.not-yet-shown'), declared)).toBe(true);
});

it('takes no refusal of another operation, none of the framework and nothing that broke', () => {
  expect(isAnsweredBehind(answer(404, 'lid.not-found'), declared)).toBe(false);
  for (const status of [400, 403, 404])
    expect(isAnsweredBehind(answer(status, `http.${status}`), declared)).toBe(false);
  expect(isAnsweredBehind(answer(500, 'internal'), declared)).toBe(false);
  expect(isAnsweredBehind(answer(503), undefined)).toBe(false);
});

it('takes of a route that no document shows a code of its own, or a page for people', () => {
  expect(isAnsweredBehind(answer(404, 'feed.not-found'), undefined)).toBe(true);
  expect(isAnsweredBehind(answer(404, undefined, 'text/html; charset=utf-8'), undefined)).toBe(true);
  expect(isAnsweredBehind(answer(404, 'http.404'), undefined)).toBe(false);
  expect(isAnsweredBehind(answer(404, undefined, 'text/plain'), undefined)).toBe(false);
});
