export { counterFeature } from './e2e/counter-service.fixtures';
