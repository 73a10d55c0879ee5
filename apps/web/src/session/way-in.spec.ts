import { wayInOf } from './way-in';

it('reads name and code of a link', () =>
  expect(wayInOf('#username=admin%40dinkes&code=ABCD-EFGH')).toEqual({ username: 'admin@dinkes', code: 'ABCD-EFGH' }));

it.each(['', '#', '#main'])('finds neither in %p', (hash) => expect(wayInOf(hash)).toEqual({ username: '', code: '' }));
