import { z } from 'zod';

/** Imported before any schema is made: zod's probe for `new Function` violates the extension's content security policy. */
z.config({ jitless: true });
