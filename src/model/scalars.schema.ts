import * as z from 'zod';

/** Schema of an id: lower-case words joined by hyphens, starting with a letter, 41 at most. */
export const SlugSchema: z.ZodString = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,40}$/,
    'Invalid id: expected lower-case words joined by hyphens, such as "market-hall"',
  );

/** Schema of an IRI that is safe to link to: http, https or urn, no white space. */
export const IriSchema: z.ZodString = z.string().regex(/^(?:https?:\/\/|urn:)\S+$/);

/**
 * Schema of an offset or length: a whole number from 0 up, in UTF-16 code units or bytes.
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

const SHAPE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,20}$/;
const MESSAGE = 'Invalid language: expected a tag of BCP 47 that Intl takes, such as "en" or "zh-Hans"';

/**
 * Tells whether `Intl` takes a tag: it refuses what stands twice, and extensions that it knows to be wrong. A runtime
 * without `Intl` takes every tag of the right shape.
 */
function isTag(value: string): boolean {
  if (typeof Intl === 'undefined') return true;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** Schema of a language tag, of BCP 47 without extended languages, as `Intl` has it: `en`, `zh-Hans`, `de-CH-1996`. */
export const LanguageSchema: z.ZodString = z
  .string()
  .regex(SHAPE, MESSAGE)
  .check(
    /* @__PURE__ */ z.check<string>(({ value, issues }) => {
      if (SHAPE.test(value) && !isTag(value))
        issues.push({ code: 'invalid_format', format: 'regex', message: MESSAGE, input: value, continue: true });
    }),
  );
