export {
  AGENCY_SERVICES,
  CENTRE,
  CENTRE_SERVICES,
  cityOf,
  isReal,
  keepCity,
  knownCity,
  placesOf,
  withAgency,
  type Agency,
  type City,
  type InstancePlace,
  type NewAgency,
} from './src/city';
export { Databases, databaseName } from './src/databases';
export { editionOf, postgresFolderOf, requireEdition, writeEdition, type Edition } from './src/edition';
export { newAgencyIn, newCityIn } from './src/founding';
export { realCityFor, type ToldCity } from './src/real-city';
export { givenPostgres, givePostgres } from './src/given-postgres';
export { LARGEST_CITY, madeUpCity } from './src/made-up-city';
export { CannotStart, Home } from './src/home';
export { FIRST_ADMINISTRATORS, firstPasswords, keptSecretsOf, secretsOf, type InstanceSecrets } from './src/secrets';
export { claim } from './src/single-run';
export { isSameUser, proofOfUser } from './src/same-user';
