import { GuessablePasswords } from './guessable-password';

const passwords = new GuessablePasswords();
const isGuessable = (password: string): boolean => passwords.isGuessable(password, ['putu.wijaya', 'diskominfo']);

describe('a password that is soon guessed (IDN-045)', () => {
  it.each([
    ['one of the leaked ones, twice', 'passwordpassword1'],
    ['a leaked one with letters put for others', 'P@ssw0rdP@ssw0rd'],
    ['a leaked one with a row of digits', 'password1234567890'],
    ['words of signing in', 'kata sandi rahasia'],
    ['a row of keys', 'qwertyuiopasdfgh'],
    ['digits in their order', '123456789012345'],
    ['numbers in words', 'satu dua tiga empat'],
    ['one piece over and over', 'ab1'.repeat(85)],
    ['the agency and a year', 'diskominfo2026!'],
    ['the name of the account, spelt with a blank', 'putu wijaya 2026'],
    ['the office and a year', 'bupatidenpasar2026'],
    ['what this system is', 'kinerja asn kota'],
  ])('is %s: %s', (_kind, password) => expect(isGuessable(password)).toBe(true));

  it('takes no half second to judge what can be read in many ways: everybody waits for it', () => {
    const mixed = '4a@8b(c{[<3e6g9&#!1i/|0o$5s7t%2z4a@8b(c{';
    const judged = [1, 2, 3].map(() => {
      const began = performance.now();
      isGuessable(mixed);
      return performance.now() - began;
    });
    expect(Math.min(...judged)).toBeLessThan(500);
  });

  it.each([
    ['a short sentence', 'kopi susu di pagi hari 7'],
    ['another one', 'hujan turun di sawah'],
    ['one of five short words', 'kuda hijau di atas awan'],
    ['what a store of passwords makes', 'x7Kp!9qLm2Vz#4tR'],
    ['what a store of passwords makes of signs', '}{%^&*()_+|~=-`<>?;'],
    ['a sentence with the name of the agency in it', 'pagi ini diskominfo sepi sekali'],
    ['letters of another script', 'ᬓᬢᬲᬦ᭄ᬤᬶᬭᬳᬲᬶᬬᬧᬜᬂ'],
    ['the longest there may be', 'kuda terbang '.repeat(19) + 'di atas'],
  ])('is not %s: %s', (_kind, password) => expect(isGuessable(password)).toBe(false));
});
