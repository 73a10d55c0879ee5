import { StaleAnswers } from './stale-answers';

describe('answers that lag behind what was just written', () => {
  const [posts, people] = ['api/identity/people/1', 'api/identity/people'];
  const answers = () => {
    const stale = new StaleAnswers();
    stale.note(posts, 'identity', 3);
    return stale;
  };

  it('are known until their own address answers anew', () => {
    const stale = answers();
    stale.note(people, 'identity', 0);
    expect([stale.some, stale.services()]).toEqual([true, ['identity']]);
    stale.note(posts, 'identity', 0);
    expect(stale.some).toBe(false);
  });

  it('are asked for again, and known while they lag', async () => {
    const stale = answers();
    await stale.mendedBy(async (services) => {
      expect(services).toEqual(['identity']);
      stale.note(posts, 'identity', 1);
    });
    expect(stale.some).toBe(true);
    await stale.mendedBy(async () => stale.note(posts, 'identity', 0));
    expect(stale.some).toBe(false);
  });

  it('are forgotten when no screen asks for them any more', async () => {
    const stale = answers();
    await stale.mendedBy(async () => stale.note(people, 'identity', 2));
    expect(stale.services()).toEqual(['identity']);
    stale.note(people, 'identity', 0);
    expect(stale.some).toBe(false);
  });

  it('are told of at once', () => {
    const [stale, told] = [new StaleAnswers(), jest.fn()];
    const stop = stale.onChange(told);
    stale.note(posts, 'identity', 1);
    stop();
    stale.clear();
    expect(told).toHaveBeenCalledTimes(1);
  });
});
