import { Body, Controller, Inject, Put } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, UuidParam, type CommandAnswer } from '@kinerja/problem-details';
import { CLOCK, Roles, type Clock } from '@kinerja/service-shell';
import { assignmentId, employeeId, localDate, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import { PeopleQueries } from '../person/people.queries';
import { ChangeSuperiorDto } from './assignment.dto';
import { ASSIGNMENT_HANDLER, type AssignmentHandler } from './assignment.handler';
import { assignmentProblems } from './assignment.problems';
import { superiorChanged } from './assignment.view';
import { AssignmentQueries } from './assignments.queries';

@Controller('assignments')
export class AssignmentController {
  constructor(
    @Inject(ASSIGNMENT_HANDLER) private readonly assignments: AssignmentHandler,
    @Inject(AssignmentQueries) private readonly queries: AssignmentQueries,
    @Inject(PeopleQueries) private readonly people: PeopleQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put(':id/superior')
  @Roles('agency-admin')
  @Answers(superiorChanged)
  @Refuses(assignmentProblems)
  async changeSuperior(@UuidParam('id') id: string, @Body() body: ChangeSuperiorDto): Promise<CommandAnswer> {
    const superiorId = employeeId(body.superiorId);
    const from = localDate(body.from);
    const lineAbove = await this.lineAbove(superiorId, from);
    const data = {
      assignmentId: assignmentId(id),
      superiorId,
      from,
      ...(lineAbove && { lineAbove }),
      now: this.clock.now(),
    };
    return unwrap(await this.assignments.handle({ type: 'ChangeSuperior', data }), assignmentProblems);
  }

  private async lineAbove(superiorId: EmployeeId, day: LocalDate): Promise<EmployeeId[] | undefined> {
    return (await this.people.isKnown(superiorId)) ? this.queries.lineAbove(superiorId, day) : undefined;
  }
}
