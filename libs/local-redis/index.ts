export { startLocalRedis, type LocalRedis, type LocalRedisOptions } from './src/local-redis';
export { RedisFault, type RedisFaultCode } from './src/redis-fault';
