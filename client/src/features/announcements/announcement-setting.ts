import { createSetting } from '../../lib/setting.ts';

/** Whether a screen reader is told what others change on the board; each person chooses. */
export const announcementSetting = createSetting('announcements', ['on', 'off'], () => 'on');
