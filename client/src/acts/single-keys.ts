import { createSetting } from '../lib/setting.ts';

/** Whether one letter, digit or sign alone acts on the map; WCAG 2.1.4 wants a way to turn that off. */
export const singleKeysSetting = createSetting('single-keys', ['on', 'off'], () => 'on');
