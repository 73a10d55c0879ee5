import { hasCaughtUp } from '@kinerja/projections';
import { announce, type ControlTotalsContract } from '@kinerja/contracts';
import { handlerFor, withRoute, type CommandLog, type Handled } from '@kinerja/commands';
import { lastEventStore } from '@kinerja/event-store';
import { federatedTopicOf } from '@kinerja/messaging';
import { problem } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import { readFigures, wasPublishedSince, type ControlLinesOf, type PublishedFacts } from './month-figures.queries';
import { controlTotalsCatalog } from './control-totals.catalog';
import {
  controlTotalsDecider,
  type MonthFigures,
  type ControlTotalsStated,
  type StatedState,
  lastNight,
  type Night,
} from '@kinerja/control-totals-domain';

/** What a service that publishes federated contracts states of itself: under which contract, and how it counts. */
export type ControlTotals = Readonly<{ contract: ControlTotalsContract; linesOf: ControlLinesOf }>;

/** Looks at the books until the read models have caught up; a writer that never pauses is beaten by patience. */
const ATTEMPTS = 20;
const PATIENCE_MS = 1_000;

const streamOf = ({ month }: Readonly<{ month: YearMonth }>): string => `control-totals-${month}`;

/** Says every statement to the centre. */
export const controlTotalsHandler = (store: CommandLog, contract: ControlTotalsContract) =>
  handlerFor(controlTotalsDecider, store, streamOf, {
    publish: ({ data: { month, revision, lines, upTo } }: ControlTotalsStated) => [
      announce(contract, month, { month, revision, lines: [...lines], upTo: [...upTo] }),
    ],
  });

type Statements = ReturnType<typeof controlTotalsHandler>;

/** Reads the books of a month and states them, and knows what is still to be stated. */
export class ControlTotalsService {
  private readonly statements: Statements;
  private readonly said: PublishedFacts;

  constructor(
    service: string,
    private readonly parts: ServiceRuntime,
    private readonly totals: ControlTotals,
  ) {
    const { store, pool } = parts;
    const log = withRoute(lastEventStore(store, pool, controlTotalsCatalog), store.route);
    this.statements = controlTotalsHandler(log, totals.contract);
    const topic = federatedTopicOf(parts.settings.agency, service);
    this.said = { topic, statement: totals.contract.type };
  }

  /** Within a command. @throws ProblemException 503 when the read models do not catch up. */
  async state(month: YearMonth): Promise<Handled<never>> {
    const data = { month, ...(await this.figures(month)), now: this.parts.clock.now() };
    return this.statements.handle({ type: 'StateControlTotals', data });
  }

  night(): Night {
    const { clock, settings } = this.parts;
    return lastNight(clock.now(), settings.zone);
  }

  /** The last night that has begun, with those of its months that were not stated in it and of which there is something to state. */
  async due(): Promise<Night> {
    const night = this.night();
    const isDue = await Promise.all(night.months.map((month) => this.isDue(month, night)));
    return { ...night, months: night.months.filter((_, index) => isDue[index]) };
  }

  stated(month: YearMonth): Promise<StatedState> {
    return this.statements.state({ month });
  }

  private async isDue(month: YearMonth, { began }: Night): Promise<boolean> {
    const stated = await this.stated(month);
    if (stated.status === 'stated' && stated.at >= began) return false;
    return wasPublishedSince(this.parts.dataSource, this.said, stated.status === 'stated' ? stated.upTo : [], began);
  }

  private async figures(month: YearMonth): Promise<MonthFigures> {
    const { dataSource, projections } = this.parts;
    const asked = { said: this.said, linesOf: this.totals.linesOf, month };
    const names = projections.positions().map(({ name }) => name);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await hasCaughtUp(this.parts, PATIENCE_MS);
      const figures = await readFigures(dataSource, { ...asked, projections: names });
      if (figures) return figures;
    }
    throw problem('control-totals.behind', { status: 503, title: 'The read models have not caught up; try again' });
  }
}
