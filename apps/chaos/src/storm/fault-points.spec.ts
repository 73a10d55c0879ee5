import { seededRandom } from '@kinerja/tooling';
import { drawPoint, faultPoints } from './fault-points';

it('draws every place in time, each with a passage that there is', () => {
  const random = seededRandom(1);
  const drawn = Array.from({ length: 2_000 }, () => drawPoint(random));
  for (const point of drawn) expect(point).toMatch(/^[a-z-]+\.[a-z-]+:([1-9]|1[0-2])$/);
  expect(new Set(drawn.map((point) => point.split(':')[0])).size).toBe(faultPoints.length);
});

it('keeps to the places that were named', () => {
  const random = seededRandom(2);
  for (let n = 0; n < 50; n += 1) expect(drawPoint(random, ['job.before-finish'])).toBe('job.before-finish:1');
});
