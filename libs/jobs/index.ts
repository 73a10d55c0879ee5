export type { FindDueWork, Job, JobHandler, JobProgress, Jobs } from './src/jobs';
export { JobsAway } from './src/jobs-away';
export { openJobs, type JobsSettings } from './src/open-jobs';
export { jobsFaults, migrateJobs } from './src/postgres-jobs';
export { redisHealth, requireSuitableRedis, UnsuitableRedis, type RedisHealth } from './src/redis-health';
export { countProgress } from './src/count-progress';
