import { z } from 'zod';

// zod's default compiles validators with `new Function`, which our content security policy forbids.
z.config({ jitless: true });

export { z };
