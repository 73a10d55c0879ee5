import { unwrap, type CommandAnswer, NoOpenApi, Access, shellAccess } from '@kinerja/http-edge';
import { IsMonth } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ControlTotalsService } from './control-totals.service';

class ControlTotalsDto {
  @IsMonth() month!: YearMonth;
}

/** For an operator who will not wait for the night. */
@NoOpenApi()
@Controller('operator/control-totals')
export class ControlTotalsController {
  constructor(@Inject(ControlTotalsService) private readonly statements: ControlTotalsService) {}

  /** Answers what is stated of the month now, whether or not it had to be said anew. */
  @Post()
  @Access(shellAccess.operate)
  @HttpCode(200)
  async state(@Body() { month }: ControlTotalsDto): Promise<CommandAnswer & { revision: number; lines: number }> {
    const answer = unwrap(await this.statements.state(month), {});
    const stated = await this.statements.stated(month);
    if (stated.status === 'never') throw new Error(`${month} was stated just now`);
    return { ...answer, revision: stated.revision, lines: stated.lines.length };
  }
}
