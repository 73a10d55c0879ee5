import type { Clock } from '@kinerja/clock';
import { Body, Controller, Inject, Put } from '@nestjs/common';
import { lineAbove } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, Access } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { assignmentId, employeeId, localDate, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { isKnownPerson, personHandler, type PersonHandler } from '../person/person.handler';
import { ChangeSuperiorDto } from './assignment.dto';
import { assignmentHandler, type AssignmentHandler } from './assignment.handler';
import { assignmentProblems } from './assignment.problems';
import { superiorChanged } from './assignment.view';

@Controller('assignments')
export class AssignmentController {
  constructor(
    @Inject(assignmentHandler) private readonly assignments: AssignmentHandler,
    @Inject(personHandler) private readonly people: PersonHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put(':id/superior')
  @Access(identityAccess.changeSuperior)
  @Answers(superiorChanged)
  @Refuses(assignmentProblems)
  async changeSuperior(@UuidParam('id') id: string, @Body() body: ChangeSuperiorDto): Promise<CommandAnswer> {
    const superiorId = employeeId(body.superiorId);
    const from = localDate(body.from);
    const line = await this.lineAbove(superiorId, from);
    const data = {
      assignmentId: assignmentId(id),
      superiorId,
      from,
      ...(line && { lineAbove: line }),
      now: this.clock.now(),
    };
    return unwrap(await this.assignments.handle({ type: 'ChangeSuperior', data }), assignmentProblems);
  }

  private async lineAbove(superiorId: EmployeeId, day: LocalDate): Promise<readonly EmployeeId[] | undefined> {
    return (await isKnownPerson(this.people, superiorId)) ? lineAbove(this.source, superiorId, day) : undefined;
  }
}
