import { contrast, sea, tones } from './palette';

it('computes the contrast of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it.each(Object.entries(tones))('lets %s be read (AA)', (_tone, { ink, paper }) =>
  expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5),
);

it('lets white be read on the primary colour of buttons (AA)', () =>
  expect(contrast(sea[7], '#ffffff')).toBeGreaterThanOrEqual(4.5));
