import { errorAccount } from './error-account';
import { errorText, errorWords } from './error-words';
import { openLog } from './open-log';

const unreadable = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
};

it.each(['{"nip": planted}', 'planted', '"planted', "'planted'", '[planted'])(
  'does not quote %s, which is no JSON',
  (text) => {
    const error = unreadable(text);
    expect(errorWords(error)).not.toContain('planted');
    expect(errorWords(error)).toMatch(/JSON/);
  },
);

it('keeps none of the members that an error was given, but those that name things', () => {
  const error = Object.assign(new Error('it broke'), {
    ...{
      code: 'ECONNREFUSED',
      table: 'people_v1',
      detail: 'Key (nip)=(1985)',
      where: 'COPY people',
      internalQuery: 'SELECT 1985',
    },
    ...{
      parameters: ['1985'],
      facts: { nip: '1985' },
      response: { body: '1985' },
      column: { nip: '1985' },
      constraint: '1985'.repeat(50),
    },
  });
  const { stack, ...account } = errorAccount(error);
  expect(account).toEqual({ type: 'Error', message: 'it broke', code: 'ECONNREFUSED', table: 'people_v1' });
  expect(stack).not.toContain('it broke');
});

it('tells causes and the errors of several, to a depth', () => {
  const cause = new AggregateError([new Error('first'), new Error('second')], 'two');
  expect(errorAccount(new Error('outer', { cause }))).toMatchObject({
    message: 'outer',
    cause: { type: 'AggregateError', message: 'two', errors: [{ message: 'first' }, { message: 'second' }] },
  });
  const circle = new Error('round');
  circle.cause = circle;
  expect(JSON.stringify(errorAccount(circle)).match(/round/g)?.length).toBeLessThan(6);
  expect(errorText(circle).match(/round/g)?.length).toBeLessThan(6);
  expect(errorText(new Error('outer', { cause: new Error('inner') }))).toMatch(
    /^Error: outer\n {4}at [^]*\ncaused by Error: inner\n/,
  );
});

it('says of what is thrown and is no error only what it may', () => {
  expect(errorWords('a sentence')).toBe('a sentence');
  expect(errorWords({ nip: '1985' })).toBe('object');
  expect(errorWords('x'.repeat(10_000)).length).toBeLessThan(500);
});

it('writes lines of JSON with service and agency, and cuts a text that is too long', () => {
  const lines: string[] = [];
  const log = openLog({
    service: 'surveys',
    agency: 'dinsos',
    level: 'warn',
    to: { write: (line) => lines.push(line) },
  });
  log.info('not told');
  log.warn({ text: 'x'.repeat(100_000) }, 'told');
  const [line] = lines;
  expect(lines).toHaveLength(1);
  expect(JSON.parse(line ?? '')).toMatchObject({ service: 'surveys', agency: 'dinsos', msg: 'told' });
  expect(line?.length).toBeLessThan(1_300);
});
