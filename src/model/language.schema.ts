import * as z from 'zod';

const SHAPE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,20}$/;
const MESSAGE = 'Invalid language: expected a tag of BCP 47 that Intl takes, such as "en" or "zh-Hans"';

/** Tells whether `Intl` takes a tag: it refuses what stands twice, and extensions that it knows to be wrong. */
function isTag(value: string): boolean {
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
