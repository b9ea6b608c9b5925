export { announcementSetting } from './announcement-setting.ts';
export { ChangeAnnouncer } from './change-announcer.tsx';
