import { createSetting } from '../../../lib/setting.ts';

/** Whether this browser shows the columns of the map. */
export const lanesSetting = createSetting('lanes', ['on', 'off'], () => 'on');
