import { CommentLayer } from '../features/comments/index.ts';
import { PresenceLayer } from '../features/presence/index.ts';

/** What the parts of the page that know people put on the canvas. */
export function MapLayers() {
  return (
    <>
      <PresenceLayer />
      <CommentLayer />
    </>
  );
}
