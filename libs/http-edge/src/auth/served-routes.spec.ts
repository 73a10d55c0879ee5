import 'reflect-metadata';
import { Answers, personal, Uuid, view } from '@kinerja/openapi';
import { accounts, employees, policiesOf, type EmployeeId } from '@kinerja/vocabulary';
import { Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Caller } from './caller';
import { Access } from './route-access';
import { servedRoutes } from './served-routes';

const jars = policiesOf('jars', { look: { door: accounts() }, fill: { door: employees() } });

@Controller('jars')
class JarController {
  @Get(':id')
  @Access(jars.look)
  one() {}

  @Post()
  @Access(jars.fill)
  fill(@Caller() _by: EmployeeId) {}
}

@Controller()
class ForgottenController {
  @Get('lids')
  lids() {}
}

@Controller('lids')
class OpenController {
  @Post(':id/closing')
  @Access(jars.look)
  close(@Caller() _by: EmployeeId) {}
}

const routesOf = async (...controllers: readonly Type[]) => {
  @Module({ controllers: [...controllers] })
  class JarModule {}
  const app = await NestFactory.create(JarModule, new FastifyAdapter(), { logger: false, preview: true });
  return servedRoutes(app, 'jars');
};

it('names every route with the policy that stands before it', async () =>
  expect(await routesOf(JarController)).toEqual([
    { id: 'JarController.one', verb: 'GET', path: '/jars/:id', policy: jars.look },
    { id: 'JarController.fill', verb: 'POST', path: '/jars', policy: jars.fill },
  ]));

class LabelController {
  @Get(['label', 'labels'])
  @Access(jars.look)
  labels() {}
}

@Controller(['bottles', 'flasks'])
class BottleController extends LabelController {}

@Controller('crates')
class CrateController extends ForgottenController {}

it('names every address of a route that has several, and what a controller has from the class above it', async () =>
  expect((await routesOf(BottleController)).map(({ id, path }) => `${id} ${path}`)).toEqual([
    'BottleController.labels /bottles/label',
    'BottleController.labels /bottles/labels',
    'BottleController.labels /flasks/label',
    'BottleController.labels /flasks/labels',
  ]));

it('refuses a route from the class above that names no policy', () =>
  expect(routesOf(CrateController)).rejects.toThrow(
    'jars does not start: GET /crates/lids (CrateController.lids) names no policy',
  ));

it('refuses a route that names no policy', () =>
  expect(routesOf(JarController, ForgottenController)).rejects.toThrow(
    'jars does not start: GET /lids (ForgottenController.lids) names no policy; say with @Access(…) who may come to it',
  ));

it('refuses a route that takes an employee from accounts that belong to none', () =>
  expect(routesOf(OpenController)).rejects.toThrow(
    'jars does not start: POST /lids/:id/closing (OpenController.close) takes an employee, but jars.look lets in accounts that belong to none',
  ));

it('takes one policy for a route and not another one', () => {
  const twice = () => {
    class Twice {
      @Access(jars.look)
      @Access(jars.fill)
      one() {}
    }
    return Twice;
  };
  expect(twice).toThrow('Twice.one names two policies, jars.look and jars.fill');
});

const paid = { employeeId: Uuid, amount: personal('pay', Uuid) };
const slips = policiesOf('slips', {
  look: { door: accounts() },
  show: { door: accounts(), discloses: { kinds: ['pay'] } },
  own: { door: employees(), discloses: 'own' },
});

it('refuses a route that shows what is sensitive of people where its policy does not say so (TRL-008)', async () => {
  class SlipController {
    @Get('slips')
    @Access(slips.look)
    @Answers(view('Slip', paid))
    one() {
      return { employeeId: 'e', amount: 'a' };
    }

    @Get('slips/shown')
    @Access(slips.show)
    @Answers(view('Slip', paid))
    shown() {
      return { employeeId: 'e', amount: 'a' };
    }

    @Get('slips/mine')
    @Access(slips.own)
    @Answers(view('OwnSlip', { amount: paid.amount }))
    mine() {
      return { amount: 'a' };
    }

    @Get('slips/nameless')
    @Access(slips.show)
    @Answers(view('OwnSlip', { amount: paid.amount }))
    nameless() {
      return { amount: 'a' };
    }
  }
  Controller()(SlipController);
  await expect(routesOf(SlipController)).rejects.toThrow(
    'jars does not start: GET /slips (SlipController.one) shows pay of people; say so with "discloses" of slips.look; ' +
      'GET /slips/nameless (SlipController.nameless) shows pay and says with no employeeId of whom',
  );
});
