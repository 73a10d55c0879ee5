import { countProgress } from './count-progress';

it('tells now and then how far it has come, and the end', async () => {
  const told: string[] = [];
  const isDone = countProgress(130, async (done, of) => void told.push(`${done}/${of}`));
  for (let part = 0; part < 130; part += 1) await isDone();
  expect(told).toEqual(['64/130', '128/130', '130/130']);
});
