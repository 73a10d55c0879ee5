import { mayAct } from './same-origin';

const own = 'https://kinerja.example.go.id';

it.each([
  ['a page of ours', { method: 'POST', secFetchSite: 'same-origin', origin: own }, true],
  ['an old browser on a page of ours', { method: 'POST', origin: own }, true],
  ['a program', { method: 'PUT' }, true],
  ['anybody who only reads', { method: 'GET', secFetchSite: 'cross-site', origin: 'https://evil.example' }, true],
  ['a foreign page', { method: 'POST', secFetchSite: 'cross-site', origin: 'https://evil.example' }, false],
  ['a neighbour on the same site', { method: 'DELETE', secFetchSite: 'same-site' }, false],
  ['an old browser on a foreign page', { method: 'POST', origin: 'https://evil.example' }, false],
  ['a sandboxed frame', { method: 'POST', origin: 'null' }, false],
  ['a foreign page that lies about its origin', { method: 'POST', secFetchSite: 'none', origin: own }, false],
])('%s', (_who, request, allowed) => expect(mayAct(request, own)).toBe(allowed));
