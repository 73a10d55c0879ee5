import { SealedTickets } from './sealed-ticket';

const key = Buffer.alloc(32, 1);
const tickets = new SealedTickets<{ who: string }>(key, 'half a sign-in', 1_000);
const ticket = tickets.of({ who: 'rina' }, 5_000);

it('gives back what it holds until it is too old', () => {
  expect(tickets.read(ticket, 5_999)).toEqual({ who: 'rina' });
  expect(tickets.read(ticket, 6_000)).toBeUndefined();
});

it.each([
  ['changed', `${ticket.slice(0, -2)}AA`],
  ['made up', 'abc'],
  ['empty', ''],
  ['of another purpose', new SealedTickets(key, 'an offer', 1_000).of({ who: 'rina' }, 5_000)],
  ['of another key', new SealedTickets(Buffer.alloc(32, 2), 'half a sign-in', 1_000).of({ who: 'rina' }, 5_000)],
])('does not open one that is %s', (_what, other) => expect(tickets.read(other, 5_000)).toBeUndefined());
