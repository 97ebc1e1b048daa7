import { z } from 'zod';

const words = (description: string) => z.string().regex(/\S/, 'text that is not blank').describe(description);

/** What a seeds folder says of itself as a data set: its title, the terms on which others may use it, and how to cite it. */
export const DataSetTerms = z.strictObject({
  title: words('Title of the data set.'),
  publisher: words('Who publishes it.').optional(),
  licence: words('Terms of use, in words.'),
  spdx: words('Identifier of the licence in the list of SPDX, such as CC-BY-4.0.').optional(),
  citation: words('How to cite it, without its version.'),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'an address such as https://example.org')
    .describe('Where it is published.')
    .optional(),
});
export type DataSetTerms = z.infer<typeof DataSetTerms>;
