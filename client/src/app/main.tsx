import '@fontsource-variable/instrument-sans/standard.css';
import '../ui/tokens.css';
import '../ui/brand-pairs.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyLanguage } from '../i18n/language.ts';
import { followLinks } from '../lib/router.ts';
import { applyTheme } from '../lib/theme.ts';
import { App } from './app.tsx';

applyTheme();
applyLanguage();
followLinks();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
