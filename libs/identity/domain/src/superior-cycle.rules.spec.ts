import { superiorCycles } from './superior-cycle.rules';

/** How often somebody was asked for their superior. */
class CountedLine extends Map<string, string> {
  asked = 0;
  override get(person: string): string | undefined {
    this.asked += 1;
    return super.get(person);
  }
}

it.each([
  ['of a thousand below each other', (index: number) => index + 1],
  ['whose thousandth stands below the first', (index: number) => (index + 1) % 1_000],
])('a line %s is walked over once, whatever the order of the file', (_what, above) => {
  const people = Array.from({ length: 1_000 }, (_, index): [string, string] => [`p${index}`, `p${above(index)}`]);
  for (const order of [people, people.toReversed()]) {
    const line = new CountedLine(order);
    superiorCycles(line);
    expect(line.asked).toBeLessThanOrEqual(2_000);
  }
});

it('a line that ends outside the file is no cycle', () =>
  expect([...superiorCycles(new Map([['a', 'b'], ['b', 'outside'], ['c', 'c']]))]).toEqual(['c'])); // prettier-ignore
