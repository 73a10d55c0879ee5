export { connectLocalPostgres, endLocalPostgres, startLocalPostgres } from './src/local-postgres';
export type { LocalPostgres, LocalPostgresOptions } from './src/local-postgres';
export { PostgresFault } from './src/postgres-fault';
export type { PostgresFaultCode } from './src/postgres-fault';
export { ensureServiceDatabase, type ServiceDatabase } from './src/service-database';
