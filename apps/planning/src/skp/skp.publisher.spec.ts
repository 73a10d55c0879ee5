import { planCountedV1, skpApprovedV1 } from '@kinerja/planning-contracts';
import type { SkpApproved, SkpSubmitted, WorkResult } from '@kinerja/planning-domain';
import { employeeId, instant, skpId, unitId } from '@kinerja/vocabulary';
import { publishSkp } from './skp.publisher';

const at = instant('2026-01-12T02:30:00Z');
const owned = { skpId: skpId('skp'), employee: employeeId('staff'), unitId: unitId('unit'), year: 2026 };
const by = employeeId('appraiser');
const results: readonly WorkResult[] = [
  {
    resultId: 'result',
    title: 'Izin terbit',
    kind: 'main',
    supports: null,
    indicators: [
      {
        indicatorId: 'indicator',
        text: 'Kepuasan',
        aspect: 'quality',
        target: '85',
        unit: 'IKM',
        direction: 'higher',
        surveyedServiceId: 'service',
      },
    ],
  },
];
const approved: SkpApproved = { type: 'SkpApproved', data: { ...owned, by, results, at } };
const submitted = (round: number): SkpSubmitted => ({
  type: 'SkpSubmitted',
  data: { ...owned, appraiser: by, results, round, at },
});

it('says an approved plan whole under its person, and to the centre that there is one more', () => {
  const [plan, count] = publishSkp(approved);
  expect(plan).toMatchObject({
    contract: skpApprovedV1,
    key: 'staff',
    data: { approvedBy: 'appraiser', approvedAt: at },
  });
  expect(plan?.data).toMatchObject({
    results: [{ resultId: 'result', indicators: [{ surveyedServiceId: 'service' }] }],
  });
  expect(count).toEqual({
    contract: planCountedV1,
    key: 'unit',
    data: { unitId: 'unit', year: 2026, step: 'approved' },
  });
});

it('leaves out a link that is not there', () =>
  expect(JSON.stringify(publishSkp(approved)[0]?.data)).not.toContain('supportsResultId'));

it('counts a submission once, whatever comes back', () => {
  expect(publishSkp(submitted(1))).toMatchObject([{ contract: planCountedV1, data: { step: 'submitted' } }]);
  expect(publishSkp(submitted(2))).toEqual([]);
});
