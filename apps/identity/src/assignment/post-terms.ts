import type { AssignmentTerms, Employment, StartAssignment } from '@kinerja/identity-domain';
import { employeeId, localDate, unitId, type AssignmentId, type EmployeeId } from '@kinerja/vocabulary';
import type { BeginPostDto } from './assignment.dto';
import type { PostFacts } from './post-facts';

/** The terms of a post as they were asked for, with the post that a definitive one follows. */
export const termsOf = async (facts: PostFacts, person: EmployeeId, body: BeginPostDto): Promise<AssignmentTerms> => {
  const { kind, position, positionKind, jobClass, golongan, duty, superiorId, endsOn, letter } = body;
  const startsOn = localDate(body.startsOn);
  const follows = kind === 'definitive' ? await facts.formerPost(person, startsOn) : undefined;
  return {
    ...{ employeeId: person, kind, unitId: unitId(body.unitId), position, positionKind, jobClass, golongan, duty },
    ...(superiorId !== undefined && { superiorId: employeeId(superiorId) }),
    startsOn,
    ...(endsOn !== undefined && { endsOn: localDate(endsOn) }),
    ...(letter !== undefined && { letter }),
    ...(follows !== undefined && { follows }),
    entry: 'single',
  };
};

type Asked = AssignmentTerms & Readonly<{ assignmentId: AssignmentId; employment: Employment }>;

/** How everything else stands to such a post. */
export const factsOfPost = async (
  facts: PostFacts,
  { employment, superiorId, startsOn, ...post }: Asked,
): Promise<NonNullable<StartAssignment['data']['facts']>> => {
  const superior = superiorId && (await facts.superior(superiorId, startsOn));
  const [isKnownUnit, beside] = await Promise.all([facts.isKnownUnit(post.unitId), facts.beside(post)]);
  return { employment, isKnownUnit, beside, ...(superior && { superior }) };
};
