import { z } from 'zod';

// Zod would try `new Function` with the first schema, which the Content-Security-Policy forbids and reports.
z.config({ jitless: true });
