export { OutlinePage } from './outline-page.tsx';
