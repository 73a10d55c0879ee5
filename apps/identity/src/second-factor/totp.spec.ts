import { newSecret, otpauthUri, stepOf } from './totp';

/** "12345678901234567890", of RFC 6238 appendix B; its codes of eight digits end in these six. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('knows the code of second %i (RFC 6238)', (second, code) =>
  expect(stepOf(secret, code, second * 1_000)).toBe(Math.floor(second / 30)),
);

it('believes a clock that is one step off, and none that is two (IDN-130)', () => {
  const step = Math.floor(1_234_567_890 / 30);
  const inStep = (off: number) => stepOf(secret, '005924', (step + off) * 30_000);
  expect([-2, -1, 0, 1, 2].map(inStep)).toEqual([undefined, step, step, step, undefined]);
});

it.each(['', '00592', '0059244', 'abcdef', '005925', '٠٠٥٩٢٤', '００５９２４'])('does not know %j', (code) =>
  expect(stepOf(secret, code, 1_234_567_890_000)).toBeUndefined(),
);

it('makes a key of 160 bits, another one each time, and an address that names city and account', () => {
  const made = newSecret();
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(made);
  const uri = new URL(otpauthUri(made, { issuer: 'Kinerja dinsos', label: 'rina' }));
  expect(decodeURIComponent(uri.pathname)).toContain('Kinerja dinsos:rina');
  expect(uri.searchParams.get('secret')).toBe(made);
});
