import { z } from 'zod';

// What is parsed here is small and comes once: writing a function for each schema first takes longer than it saves.
z.config({ jitless: true });
