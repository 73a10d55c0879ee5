export { CorrectionsScreen } from './corrections/corrections-screen';
export { OwnPostsScreen } from './own-posts-screen';
export { PeopleListScreen } from './people-list-screen';
export { PersonScreen } from './person-screen';
export { QualityScreen } from './quality-screen';
export { SuperiorReportsScreen } from './superior-reports-screen';
