export { publishedContracts } from './src/published';
export { asyncApiOf } from './src/async-api';
