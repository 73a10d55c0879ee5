import { useQuery } from '@tanstack/react-query';
import { ownPosts, ownSuperiorReports } from '../../api/identity';
import { FailureNote } from '../../shell/failure-note';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { OwnShiftsCard } from './own-shifts-card';
import { OwnSuperiorCard } from './own-superior-card';
import { OwnSuperiorReports } from './own-superior-reports';
import { PersonCard } from './person-card';
import { PostList } from './post-list';

/** One's own posts: what is kept of them, and since when who decides, with the way to say that it is the wrong one. */
export const OwnPostsScreen = () => {
  const query = useQuery(ownPosts());
  const asked = useQuery(ownSuperiorReports());
  const reports = asked.data?.items ?? [];
  return (
    <Screen>
      <Loaded query={query} lines={6}>
        {(person) => (
          <>
            <PersonCard person={person} />
            <OwnShiftsCard />
            {!asked.isPending && <OwnSuperiorCard person={person} reports={reports} />}
            {asked.isError && <FailureNote error={asked.error} onRetry={() => void asked.refetch()} />}
            <OwnSuperiorReports reports={reports} />
            <PostList posts={person.posts} actionsOf={() => null} />
          </>
        )}
      </Loaded>
    </Screen>
  );
};
