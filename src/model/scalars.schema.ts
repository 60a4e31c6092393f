import * as z from 'zod';
import { IRI, isTag, LANGUAGE_TAG, SLUG } from './scalars.ts';

/** Longest string that a message shows whole. */
const LONGEST_SHOWN = 80;

/**
 * Makes the schema of strings that have a form; a string without it is told what was expected and what was received. What
 * is expected hangs on the function that tells it, for those who word the issue of what is no string.
 */
export const formed = (form: RegExp, expected: string | ((received: string) => string)): z.ZodString => {
  const expectedFor = (input: string): string => (typeof expected === 'string' ? expected : expected(input));
  const error = ({ input }: { readonly input?: unknown }): string | undefined => {
    if (typeof input !== 'string') return undefined;
    const shown = JSON.stringify(input.length > LONGEST_SHOWN ? `${input.slice(0, LONGEST_SHOWN)}…` : input);
    return `expected ${expectedFor(input)}, received ${shown}`;
  };
  return z.string({ error: Object.assign(error, { expectedFor }) }).regex(form);
};

/** Gives the slug that is nearest to some words, else one for an example. */
function slugLike(words: string): string {
  const letters = words
    .slice(0, LONGEST_SHOWN)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '');
  const slug = letters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '');
  return SLUG.test(slug) ? slug : 'market-hall';
}

/**
 * Checks an id: lower-case words joined by hyphens, starting with a letter, 41 at most.
 *
 * @example
 * ```ts
 * import { SlugSchema } from 'kerry-moscow-visit/schema';
 *
 * SlugSchema.safeParse('ada-byron').success; // => true
 * SlugSchema.safeParse('Ada Byron').success; // => false
 * ```
 */
export const SlugSchema: z.ZodString = /* @__PURE__ */ formed(
  SLUG,
  (received) => `an id of lower-case words joined by hyphens, such as "${slugLike(received)}"`,
);

/**
 * Checks an IRI that is safe to link to: http, https or urn, no white space.
 *
 * @example
 * ```ts
 * import { IriSchema } from 'kerry-moscow-visit/schema';
 *
 * IriSchema.safeParse('https://www.wikidata.org/entity/Q7259').success; // => true
 * IriSchema.safeParse('javascript:alert(1)').success; // => false
 * ```
 */
export const IriSchema: z.ZodString = /* @__PURE__ */ formed(
  IRI,
  'an IRI that begins with http://, https:// or urn: and has no white space',
);

/**
 * Checks an offset or a length: a whole number from 0 up, in UTF-16 code units or bytes.
 *
 * @example
 * ```ts
 * import { OffsetSchema } from 'kerry-moscow-visit/schema';
 *
 * OffsetSchema.safeParse(419).success; // => true
 * OffsetSchema.safeParse(-1).success; // => false
 * ```
 */
export const OffsetSchema: z.ZodNumber = z
  .number()
  .nonnegative()
  // Not `z.int()`, whose issue would end the parse before the rules over several fields have had their say.
  .check(({ value, issues }) => {
    if (Number.isInteger(value)) return;
    const params = { code: 'not_integer', expected: 'a whole number', received: value };
    issues.push({
      code: 'custom',
      message: `expected a whole number, received ${value}`,
      params,
      input: value,
      continue: true,
    });
  });

/** Schema of a language tag, of BCP 47 without extended languages, as `Intl` has it: `en`, `zh-Hans`, `de-CH-1996`. */
export const LanguageSchema: z.ZodString = /* @__PURE__ */ formed(
  LANGUAGE_TAG,
  'a language, a tag of BCP 47 that Intl takes, such as "en" or "zh-Hans"',
).check(
  /* @__PURE__ */ z.check<string>(({ value, issues }) => {
    if (LANGUAGE_TAG.test(value) && !isTag(value))
      issues.push({ code: 'invalid_format', format: 'regex', input: value, continue: true });
  }),
);
