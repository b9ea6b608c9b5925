export { downloadBoard } from './download-board.ts';
export { ExportMenu } from './export-menu.tsx';
