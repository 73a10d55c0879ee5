export { DisclosuresScreen } from './disclosures-screen';
export { PayTrailScreen, TrailScreen } from './trail-screen';
