export { NewPolicyScreen } from './policies/new-policy-screen';
export { PoliciesScreen } from './policies/policies-screen';
export { PolicyScreen } from './policies/policy-screen';
export { RunScreen } from './run-screen';
export { RunsScreen } from './runs-screen';
