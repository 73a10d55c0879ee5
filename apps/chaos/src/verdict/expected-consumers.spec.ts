import { servicesOfAgency, servicesOfCentre } from '../services';
import { expectedConsumers } from './expected-consumers';

const consumersOf = expectedConsumers({ agency: servicesOfAgency, centre: servicesOfCentre });

it('expects of an agency every service that declares to hear a contract of the topic', () => {
  const hearers = servicesOfAgency.filter(({ hears }) => hears.some(({ type }) => type.startsWith('planning.')));
  expect(hearers.length).toBeGreaterThan(1);
  expect(consumersOf('load1.planning.v1')).toEqual(hearers.map(({ name }) => name));
});

it('expects everybody but its publisher to hear of people', () =>
  expect(consumersOf('load1.identity.v1')).toEqual(['planning', 'reporting', 'evaluation', 'incentives', 'surveys']));

it('expects the centre to hear what an agency lets out, and nobody what the centre says', () => {
  expect(consumersOf('load1.fed.surveys.v1')).toEqual(['monitoring']);
  expect(consumersOf('bkpsdm.identity.v1')).toEqual([]);
});
