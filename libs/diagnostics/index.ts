export { databaseWords, withoutValues } from './src/database-words';
export { errorText, errorWords } from './src/error-words';
export { reportUncaught } from './src/report-uncaught';
export { nestLog, openLog, type LogLevel } from './src/open-log';
