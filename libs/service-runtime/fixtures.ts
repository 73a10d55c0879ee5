export { counterFeature, counterParts } from './e2e/counter-service.fixtures';
