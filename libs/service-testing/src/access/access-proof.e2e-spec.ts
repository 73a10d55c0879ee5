import { uuidv7 } from '@kinerja/clock';
import { notFound, problem } from '@kinerja/problem-details';
import { Access, type ServedRoute, CallerAccount, NotACommand, type SignedIn } from '@kinerja/http-edge';
import { defineService, feature } from '@kinerja/service-runtime';
import { accounts, employeeId, ownOnly, policiesOf, rolesOr, type Policy } from '@kinerja/vocabulary';
import { Controller, ForbiddenException, Get, NotFoundException, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ServiceUnderTest } from '../service-under-test';
import { AccessProof } from './access-proof';
import { accessTable, tableCallers, type AccessRow } from './access-table';

const jars = policiesOf('jars', {
  count: { door: accounts('auditor') },
  smell: { door: accounts(), ...rolesOr(['auditor'], ['own'], 'query') },
  open: { door: accounts(), ...ownOnly('decider') },
});
const stricter = policiesOf('jars', { count: { door: accounts('system-admin') } });

const own = employeeId(uuidv7());

@ApiExcludeController()
@Controller('jars')
class JarController {
  @Get('count')
  @Access(jars.count)
  count() {
    return { jars: 7 };
  }

  /** Forgets that auditors may. */
  @Get('smell')
  @Access(jars.smell)
  smell(@CallerAccount() { employeeId: by }: SignedIn) {
    if (by !== own) throw notFound('jar');
    return { smell: 'sweet' };
  }

  @Post(':jarId/opening')
  @Access(jars.open)
  @NotACommand()
  open(@CallerAccount() { employeeId: by }: SignedIn) {
    if (by !== own) throw problem('jar.not-yours', { status: 403, title: 'Not your jar' });
    return { open: true };
  }
}

/** Answers in the words of the framework, as somebody does who forgets that refusals have codes. */
@ApiExcludeController()
@Controller('bare')
class BareController {
  @Get('missing')
  @Access(jars.count)
  missing() {
    throw new NotFoundException();
  }

  @Get('forbidden')
  @Access(jars.smell)
  forbidden() {
    throw new ForbiddenException();
  }
}

const jarService = defineService({
  name: 'surveys',
  features: [feature({ controllers: [JarController, BareController] })],
});

let service: ServiceUnderTest;
let proof: AccessProof;
beforeAll(async () => {
  service = await ServiceUnderTest.start(jarService);
  proof = new AccessProof(service);
});
afterAll(() => service.stop());

const routeTo = (path: string): ServedRoute => {
  const found = service.service.routes.find((route) => route.path === path);
  if (!found) throw new Error(path);
  return found;
};
const faultsAt = async (policy: Policy): Promise<readonly (string | undefined)[]> => {
  const route = { ...routeTo('/jars/count'), policy };
  const faults: (string | undefined)[] = [];
  for (const caller of tableCallers) faults.push(await proof.faultAtDoor(route, caller));
  return faults.filter((fault) => fault !== undefined);
};

it('finds nothing at a door that keeps to its policy', async () => expect(await faultsAt(jars.count)).toEqual([]));

it('finds a door that lets in and keeps out others than the policy says', async () =>
  expect(await faultsAt(stricter.count)).toEqual([
    'the door says open instead of lacks-role',
    'the door says lacks-role instead of open',
    'the door says open instead of lacks-role',
    'the door says lacks-role instead of open',
  ]));

const auditor = { kind: 'employee', role: 'auditor' } as const;

it('does not take the word of the router, or a bare refusal of Nest, for an open door', async () => {
  const unrouted = { ...routeTo('/jars/count'), path: '/lids/count' };
  expect(await proof.faultAtDoor(unrouted, auditor)).toMatch(/^nothing came from behind the door: 404/);
  expect(await proof.faultAtDoor(routeTo('/bare/missing'), auditor)).toMatch(/^nothing came from behind the door: 404/);
  expect(await proof.faultAtDoor(routeTo('/bare/forbidden'), auditor)).toMatch(
    /^nothing came from behind the door: 403/,
  );
});

it('does not take them for a case that is hidden or refused, nor an answer of another route', async () => {
  const stageOf = (path: string) => ({ people: {}, cases: { 'BareController.forbidden': () => ({ path }) } });
  const row: AccessRow = { route: routeTo('/bare/forbidden'), caller: auditor, standing: 'line', outcome: 'refused' };
  expect(await proof.faultInCase(row, stageOf('/bare/forbidden'))).toMatch(/^the route gave no answer: 403/);
  expect(await proof.faultInCase(row, stageOf('/jars/smell'))).toBe('the case is about another address: /jars/smell');
});

it('finds a case that is answered otherwise than the policy says, and one that nobody has set up', async () => {
  const rows = accessTable([routeTo('/jars/smell')]).filter(({ standing }) => standing !== undefined);
  const stage = { people: { own }, cases: { 'JarController.smell': () => ({ path: '/jars/smell' }) } };
  const faultOf = (row: AccessRow) => proof.faultInCase(row, stage);
  const of = (role: string, standing: string): AccessRow => {
    const found = rows.find((row) => 'role' in row.caller && row.caller.role === role && row.standing === standing);
    if (!found) throw new Error(standing);
    return found;
  };
  expect(await faultOf(of('employee', 'own'))).toBeUndefined();
  expect(await faultOf(of('employee', 'line'))).toBeUndefined();
  expect(await faultOf(of('auditor', 'line'))).toMatch(/^hidden instead of allowed/);
  expect(await proof.faultInCase(of('employee', 'own'), { people: {}, cases: {} })).toBe('nobody has set the case up');
});

it('finds a refusal that comes from another place than the policy says', async () => {
  const route = routeTo('/jars/:jarId/opening');
  const cases = { 'JarController.open': () => ({ path: `/jars/${uuidv7()}/opening` }) };
  const faultsOf = async (policy: Policy, refusals = {}) => {
    const rows = accessTable([{ ...route, policy }]).filter(
      ({ standing }) => standing === 'line' || standing === 'own',
    );
    const faults = new Set<string | undefined>();
    for (const row of rows)
      faults.add((await proof.faultInCase(row, { people: { own }, cases, refusals }))?.replace(/: \{.*/, ''));
    return [...faults];
  };
  const atDoor = { ...jars.open, enforcedBy: ['door'] } as const;
  const said = { 'jar.not-yours': {} };
  expect([await faultsOf(atDoor), await faultsOf(jars.open, said)]).toEqual([[undefined], [undefined]]);
  expect(await faultsOf(jars.open)).toEqual([undefined, 'refused by the door, and not by the decider']);
  expect(await faultsOf(atDoor, said)).toEqual([undefined, 'refused by the decider, and not by the door']);
});
