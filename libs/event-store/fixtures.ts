export { aStream, item, noted, message } from './src/commit-item.fixtures';
