export { PayTrailScreen, TrailScreen } from './trail-screen';
