export { databaseWords, withoutValues } from './src/database-words';
export { errorText, errorWords } from './src/error-words';
export { endTold } from './src/end-told';
export { nestLog, openLog, type LogLevel } from './src/open-log';
