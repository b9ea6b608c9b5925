import { PresenceLayer } from '../features/presence/index.ts';
import { latePart } from '../lib/lazy-part.tsx';

const CommentLayer = latePart<object>(
  async () => (await import('../features/comments/index.ts')).CommentLayer,
);

/** What the parts of the page that know people put on the canvas. */
export function MapLayers() {
  return (
    <>
      <PresenceLayer />
      <CommentLayer />
    </>
  );
}
