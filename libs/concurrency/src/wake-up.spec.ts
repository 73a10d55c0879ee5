import { BackOff } from './back-off';
import { WakeUp } from './wake-up';

describe('WakeUp', () => {
  it('remembers a call made while nobody slept', async () => {
    const wakeUp = new WakeUp();
    wakeUp.call();
    await expect(wakeUp.sleep(60_000)).resolves.toBeUndefined();
  });

  it('ends a sleep early', async () => {
    const wakeUp = new WakeUp();
    const slept = wakeUp.sleep(60_000);
    wakeUp.call();
    await expect(slept).resolves.toBeUndefined();
  });

  it('sleeps no longer than asked', async () => {
    await expect(new WakeUp().sleep(1)).resolves.toBeUndefined();
  });
});

describe('BackOff', () => {
  it('doubles up to five seconds and starts anew after a success', () => {
    const backOff = new BackOff(() => 1);
    expect(Array.from({ length: 9 }, () => backOff.nextWait())).toEqual([
      50, 100, 200, 400, 800, 1600, 3200, 5000, 5000,
    ]);
    backOff.succeeded();
    expect(backOff.nextWait()).toBe(50);
  });
});
