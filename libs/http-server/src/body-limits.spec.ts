import { BODY_BYTES, bodyBytesFor, statedBytes } from './body-limits';

it.each([
  '/api/identity/people-imports',
  '/dinsos/api/identity/people-imports',
  '/api/incentives/payee-imports?dryRun=true',
])('lets a file come to %s', (url) => expect(bodyBytesFor(url)).toBe(BODY_BYTES.import));

it.each([
  '/api/planning/skps?x=/a-imports',
  '/api/planning/skps?x=/api/planning/a-imports',
  '/api/planning/skps#/a-imports',
  '/api/planning/skps/a-imports',
  '/api/identity/people-imports/0b6f5d39/undoing',
  '/s/a-imports',
  '/a-imports',
])('lets no file come to %s', (url) => expect(bodyBytesFor(url)).toBe(BODY_BYTES.usual));

it.each([
  [{ 'content-length': '7' }, 7],
  [{}, 0],
  [{ 'transfer-encoding': 'chunked' }, Number.POSITIVE_INFINITY],
  [{ 'transfer-encoding': 'chunked', 'content-length': '7' }, Number.POSITIVE_INFINITY],
])('reads of %j that the body is of at most %d bytes', (headers, bytes) => expect(statedBytes(headers)).toBe(bytes));
