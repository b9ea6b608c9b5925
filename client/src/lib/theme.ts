import { createSetting } from './setting.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the reader chose; `system` follows the device. */
export const themeSetting = createSetting<Theme>('theme', THEMES, () => 'system');

/** Keeps the root element's theme in step with the choice and with the device. */
export function applyTheme(root: HTMLElement = document.documentElement): void {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const theme = themeSetting.get();
    root.dataset.theme = theme === 'system' ? (device.matches ? 'dark' : 'light') : theme;
  };
  device.addEventListener('change', apply);
  themeSetting.subscribe(apply);
  apply();
}
