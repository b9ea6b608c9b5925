export { CardComments } from './card-comments.tsx';
export { CommentLayer } from './comment-layer.tsx';
export { CommentNews } from './comment-news.tsx';
export { CommentsPanel } from './comments-panel.tsx';
export { useUnreadThreads } from './unread-count.ts';
