import { join } from 'node:path';
import { freePort } from '@kinerja/local-process';
import { monthsBack, System } from '@kinerja/system-under-test';
import type { ControlSums, PaidMonth } from './load/control-sums';
import { Month } from './load/month';
import { PAID, type ChaosRun, type World } from './world';

const MOST_MONTHS = 6;

/** The payroll is what matters most: while it is computed, its service is hit more often than others. */
const focusOnPay = ({ storm, options }: World, stage: string): void => {
  const payroll = options.edition === 'embedded' ? PAID : `${PAID}/incentives`;
  storm.focus = stage === 'Evaluation' ? payroll : undefined;
};

/** The months of one agency, one after the other while the storm rages. */
export class Payroll {
  private current: Month | undefined;

  constructor(private readonly world: World) {}

  /** The month that runs when it is over runs to its end. */
  async run(isOver: () => boolean): Promise<readonly PaidMonth[]> {
    const paid: PaidMonth[] = [];
    do paid.push(await this.pay(monthsBack(paid.length + 1)));
    while (!isOver() && paid.length < MOST_MONTHS);
    return paid;
  }

  end(): void {
    this.current?.end();
  }

  private async pay(month: string): Promise<PaidMonth> {
    const { system, options, folder } = this.world;
    const onStage = (stage: string): void => focusOnPay(this.world, stage);
    const current = new Month({ system, agency: PAID, month, size: options.size, folder, onStage });
    this.current = current;
    const sums = await current.run();
    const { attempts } = current;
    console.log(`payroll of ${month} sealed after ${attempts} attempts`);
    return { month, attempts, sums };
  }
}

/** What a run in peace pays for the same months. */
export const paidInPeace = async (
  { options, folder: around, undo }: ChaosRun,
  months: readonly string[],
): Promise<readonly ControlSums[]> => {
  const folder = join(around, 'calm');
  const system = new System({ home: folder, edition: 'embedded', agencies: [PAID], port: await freePort() });
  undo.push(() => system.stop());
  await system.start();
  const sums: ControlSums[] = [];
  for (const month of months)
    sums.push(await new Month({ system, agency: PAID, month, size: options.size, folder }).run());
  await system.stop();
  return sums;
};
