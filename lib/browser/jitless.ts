import { z } from 'zod';

// zod compiles parsers with `new Function` unless told not to, which the CSP of extension pages refuses.
// Imported first by every entry point, and bundled with zod (wxt.config.ts), so that it runs before any schema exists.
z.config({ jitless: true });
