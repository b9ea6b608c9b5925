export { EarlierVersions } from './earlier-versions.tsx';
export { RestoredNotice } from './restored-notice.tsx';
export type { ChangeMark } from './version-changes.ts';
export { VersionsPage, type VersionsPageProps } from './versions-page.tsx';
