import { specFor } from '@kinerja/domain-testing';
import { serviceDecider, serviceNameKey } from './service.decider';
import { registerService, serviceRegistered, unit } from './survey.fixtures';

const { given } = specFor(serviceDecider);

it('registers a service of a unit under its trimmed name', () =>
  given().when(registerService()).then(serviceRegistered()));
it('refuses a second registration', () =>
  given(serviceRegistered()).when(registerService()).thenRefused({ code: 'service.exists' }));
it('is then registered', () =>
  expect(serviceDecider.evolve(serviceDecider.initialState, serviceRegistered())).toMatchObject({
    status: 'registered',
  }));
it('refuses a unit that nobody knows (SKM-007)', () =>
  given()
    .when(registerService({ unitIs: 'unknown' }))
    .thenRefused({ code: 'service.unknown-unit', unitId: unit }));
it('refuses a name of white space', () =>
  given()
    .when(registerService({ name: ' \n' }))
    .thenRefused({ code: 'service.name-missing' }));
it('takes names that read the same for the same name', () => {
  expect(serviceNameKey(unit, ' Izin  Usaha')).toBe(serviceNameKey(unit, 'izin usaha'));
  expect(serviceNameKey(unit, ' Izin \n Usaha Mikro ')).toBe(`${unit}:izin usaha mikro`);
  expect(serviceNameKey(unit, 'Izin usaha')).not.toBe(serviceNameKey('other', 'Izin usaha'));
});
