import * as z from 'zod';

const LANGUAGE = '(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?';
const VARIANTS = '(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3})){0,8}';
const EXTENSIONS = '(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8}){1,8}){0,4}';
const PRIVATE = '(?:-[Xx](?:-[A-Za-z0-9]{1,8}){1,8})?';

/** Schema of a language tag, as BCP 47 and `Intl` have it: `en`, `zh-Hans`, `de-CH-1996`. */
export const LanguageSchema: z.ZodString = z
  .string()
  .regex(/* @__PURE__ */ new RegExp(`^${LANGUAGE}${VARIANTS}${EXTENSIONS}${PRIVATE}$`));
