import { localUsername } from './username';

it.each([
  ['rina', 'rina'],
  [' Rina@Dinsos ', 'rina'],
  ['rina@dinkes', 'rina@dinkes'],
  ['dinsos', 'dinsos'],
])('%s is %s at dinsos', (typed, name) => expect(localUsername(typed, 'dinsos')).toBe(name));
