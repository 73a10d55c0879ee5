import { troublesOf } from './troubles';

const kindsOf = (wire: string): readonly string[] => troublesOf(wire).map(({ kind }) => kind);

it('flips no bit on the way to PostgreSQL, and loses the answer to a commit there alone', () => {
  expect(kindsOf('postgres/dinsos')).toContain('commit answer lost');
  expect(kindsOf('postgres/dinsos')).not.toContain('corrupt');
  for (const wire of ['redis/dinsos', 'kafka/1', 'gateway/bkpsdm']) {
    expect(kindsOf(wire)).toContain('corrupt');
    expect(kindsOf(wire)).not.toContain('commit answer lost');
  }
});
