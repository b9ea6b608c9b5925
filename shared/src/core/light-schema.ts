// The form of zod whose parts a bundle can leave out, for what a browser parses on its first load: a third of the
// weight of `schema.ts`, and the same checks.
import * as z from 'zod/mini';

// zod's default compiles validators with `new Function`, which our content security policy forbids.
z.config({ jitless: true });

export { z };
