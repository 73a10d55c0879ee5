import { inSeconds } from './in-seconds';

it('reads the time of a shell', () => expect(inSeconds('2m1.250s')).toBe(121.25));

it('takes no other text for no time', () => expect(() => inSeconds('1.2 s')).toThrow('the shell tells no time: 1.2 s'));
