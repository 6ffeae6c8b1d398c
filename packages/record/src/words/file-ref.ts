import { z } from 'zod';

/** A file that the store keeps beside the database, named by its content. */
export const fileRefSchema = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of its content, 64 hexadecimal digits.')
    .meta({ source: 'FIPS 180-4' }),
  bytes: z.int().nonnegative().describe('Its size.').meta({ unit: 'By' }),
  mediaType: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.+-]{0,63}\/[a-z0-9][a-z0-9.+-]{0,63}$/)
    .describe('What it holds, as a media type such as video/mp4.')
    .meta({ source: 'RFC 6838' }),
});
