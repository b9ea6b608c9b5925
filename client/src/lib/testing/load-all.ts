import { beforeAll } from 'vitest';
import { loadAll } from '../lazy-module.ts';

// Tests of components are about what a part does, not about when its code comes: that is measured in Chromium.
beforeAll(loadAll);
