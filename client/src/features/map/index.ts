export { BoardMap } from './board-map.tsx';
