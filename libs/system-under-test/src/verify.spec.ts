import { verifiedBy } from './verify';

const check = { service: 'dinsos/planning', check: 'chain', ok: true, detail: '' };

it('is content with checks that all hold', () =>
  expect(verifiedBy({ clean: true, checks: [check] }, 0)).toEqual({ checks: 1, faults: [] }));

it('says what does not hold', () => {
  const report = { clean: false, checks: [check, { ...check, check: 'versions', ok: false, detail: '2 gaps' }] };
  expect(verifiedBy(report, 1)).toEqual({ checks: 2, faults: ['dinsos/planning: versions: 2 gaps'] });
});

it('takes no silence for a yes: no report, no check, or an end that does not go with the checks', () => {
  expect(verifiedBy(undefined, 1).faults).toEqual(['verify ended with 1 and said nothing']);
  expect(verifiedBy({ clean: true, checks: [] }, 0).faults).toEqual(['verify checked nothing']);
  expect(verifiedBy({ clean: true, checks: [check] }, null).faults).toHaveLength(1);
  expect(verifiedBy({ clean: false, checks: [check] }, 0).faults).toHaveLength(1);
});
