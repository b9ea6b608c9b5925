import { latePart } from '../../lib/lazy-part.tsx';
import type { ChangeAnnouncerProps } from './change-announcer.tsx';

export { announcementSetting } from './announcement-setting.ts';

export const ChangeAnnouncer = latePart<ChangeAnnouncerProps>(
  async () => (await import('./change-announcer.tsx')).ChangeAnnouncer,
);
