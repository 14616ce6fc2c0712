import * as z from 'zod/mini'

// Before any schema is made: zod tries `new Function`, which the content policy refuses and reports.
z.config({ jitless: true })
