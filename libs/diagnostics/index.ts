export { errorAccount, type ErrorAccount } from './src/error-account';
export { errorText, errorWords } from './src/error-words';
export { endTold } from './src/end-told';
export { nestLog, openLog, type LogLevel } from './src/open-log';
