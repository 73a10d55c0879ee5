export type { Job, JobHandler, JobProgress, Jobs } from './src/jobs';
export { openJobs, type JobsSettings } from './src/open-jobs';
export { migrateJobs } from './src/postgres-jobs';
