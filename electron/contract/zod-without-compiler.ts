import { z } from 'zod';

// Zod would write a function for each schema: the Content-Security-Policy of a page forbids and reports it, and for
// the few small values that the shell parses it takes longer than it saves.
z.config({ jitless: true });
