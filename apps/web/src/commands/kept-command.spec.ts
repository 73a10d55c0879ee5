import type { Command } from '../api/operation';
import { aggregateOf, mayBeKept } from './kept-command';

const kept = (command: object) => ({ command: command as Command, owner: '/dinkes/ siti', aggregate: 'a', at: 0 });

it('names what a command changes, so that two commands of one thing are known', () => {
  const id = { params: { id: '42' }, key: 'k' };
  expect(aggregateOf({ ...id, operation: 'POST planning/skps/{id}/approval' } as Command)).toBe('planning/skps/42');
  expect(aggregateOf({ ...id, operation: 'POST planning/skps/{id}/return' } as Command)).toBe('planning/skps/42');
  expect(aggregateOf({ key: 'k', operation: 'POST reporting/activities' } as Command)).toBe('reporting/activities');
});

it.each([
  'PUT identity/people/{id}/number',
  'PUT identity/people/{id}/tax-status',
  'POST identity/service-accounts',
  'POST identity/service-accounts/{id}/access',
  'POST identity/service-accounts/{id}/webhooks',
  'POST identity/webhooks/{id}/secret',
])(
  'leaves %s on no device: a number or the family of somebody, a key, or a secret that is answered once',
  (operation) => expect(mayBeKept(kept({ operation, params: { id: '1' }, body: {} }))).toBe(false),
);

it('keeps what is said about another system beside its keys', () =>
  expect(mayBeKept(kept({ operation: 'POST identity/service-accounts/{id}/suspension', params: { id: '1' } }))).toBe(
    true,
  ));

it('leaves no file of people on a device, and nothing very long', () => {
  for (const route of ['identity/people-imports', 'incentives/payee-imports', 'reporting/attendance-imports'])
    expect(mayBeKept(kept({ operation: `POST ${route}`, body: { csv: 'a' } } as never))).toBe(false);
  expect(
    mayBeKept(kept({ operation: 'POST incentives/payee-imports/{id}/application', params: { id: '1' } } as never)),
  ).toBe(true);
  expect(mayBeKept(kept({ operation: 'POST planning/periods', body: { note: 'a'.repeat(70_000) } }))).toBe(false);
  expect(mayBeKept(kept({ operation: 'POST planning/periods', body: {} }))).toBe(true);
});
