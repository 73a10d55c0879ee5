import { useQuery } from '@tanstack/react-query';
import { ownPosts } from '../../api/identity';
import { Loaded } from '../../shell/loaded';
import { Screen } from '../../shell/screen';
import { PersonCard } from './person-card';
import { PostList } from './post-list';

/** One's own posts: what is kept of them, and since when who decides. */
export const OwnPostsScreen = () => {
  const query = useQuery(ownPosts());
  return (
    <Screen>
      <Loaded query={query} lines={6}>
        {(person) => (
          <>
            <PersonCard person={person} />
            <PostList posts={person.posts} actionsOf={() => null} />
          </>
        )}
      </Loaded>
    </Screen>
  );
};
