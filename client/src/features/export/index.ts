import { latePart } from '../../lib/lazy-part.tsx';

export { downloadBoard } from './download-board.ts';

export const ExportMenu = latePart<object>(async () => (await import('./export-menu.tsx')).ExportMenu);
