export type { Job, JobHandler, JobProgress, Jobs } from './src/jobs';
