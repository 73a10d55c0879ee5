import {
  accountSignedIn,
  isAccountChanged,
  isAnotherAccount,
  markSignedIn,
  noteSession,
  unmarkSignedIn,
} from './signed-in-mark';

const MARK = 'kinerja.signed-in:/dinkes/';

let device: Map<string, string>;
/** What another page of the same device does. */
const elsewhere = { signsIn: (account: string) => device.set(MARK, account), signsOut: () => device.delete(MARK) };

beforeEach(() => {
  device = new Map();
  const storage = {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, value: string) => void device.set(key, value),
    removeItem: (key: string) => void device.delete(key),
  };
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  Object.defineProperty(globalThis, 'document', {
    value: { baseURI: 'https://kota.test/dinkes/' },
    configurable: true,
  });
  unmarkSignedIn();
});

it('notices that somebody else signed in on another page', () => {
  noteSession('eka');
  expect([isAccountChanged(), isAnotherAccount('eka')]).toEqual([false, false]);
  elsewhere.signsIn('budi');
  expect([isAccountChanged(), isAnotherAccount('eka')]).toEqual([true, true]);
});

it('notices it by what the server says, and leaves what the other page wrote', () => {
  noteSession('eka');
  elsewhere.signsIn('budi');
  noteSession('budi');
  noteSession('eka');
  expect([accountSignedIn(), isAnotherAccount('budi')]).toEqual(['budi', true]);
});

it('sends and keeps nothing more after another page signed out, but takes it for nobody else', () => {
  noteSession('eka');
  elsewhere.signsOut();
  expect([isAccountChanged(), isAnotherAccount(undefined)]).toEqual([true, false]);
});

it('goes on where the mark was lost and the server still names the same account', () => {
  noteSession('eka');
  elsewhere.signsOut();
  noteSession('eka');
  expect([accountSignedIn(), isAccountChanged()]).toEqual(['eka', false]);
});

it('begins anew with whoever signs in on this page', () => {
  noteSession('eka');
  markSignedIn('budi');
  expect([isAccountChanged(), isAnotherAccount('budi')]).toEqual([false, false]);
});

it('refuses nothing where the device keeps nothing', () => {
  Object.defineProperty(globalThis, 'localStorage', { value: undefined, configurable: true });
  noteSession('eka');
  expect([isAccountChanged(), isAnotherAccount('eka')]).toEqual([false, false]);
});
