import { InboxMoved, isTransient } from './transient-error';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('isTransient', () => {
  it.each(['08006', '53300', '57P01', '40001', '40P01', 'ECONNREFUSED', 'ECONNRESET'])(
    'repeats the batch on %s',
    (code) => expect(isTransient(withCode(code))).toBe(true),
  );
  it.each(['23505', '22P02', '42703', 'ERR_ASSERTION'])('blames the message on %s', (code) =>
    expect(isTransient(withCode(code))).toBe(false),
  );
  it('sees a lost connection of pg', () =>
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true));
  it('sees the cause behind an error', () =>
    expect(isTransient(new Error('append failed', { cause: withCode('57P03') }))).toBe(true));
  it('sees one failed address among several', () =>
    expect(isTransient(new AggregateError([withCode('ECONNREFUSED')]))).toBe(true));
  it('counts a move by another process', () => expect(isTransient(new InboxMoved('x'))).toBe(true));
  it('blames the message on anything else', () => expect(isTransient({ status: 'error' })).toBe(false));
});
