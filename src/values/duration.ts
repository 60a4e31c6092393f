/** Number of a part, with a decimal fraction where it is the last one. */
const PART = '\\d{1,9}';
const DURATION = /* @__PURE__ */ new RegExp(
  `^P(?=\\d|T\\d)(?:${PART}W|(?:${PART}Y)?(?:${PART}M)?(?:${PART}D)?(?:T(?=\\d)(?:${PART}H)?(?:${PART}M)?(?:${PART}S)?)?)$`,
);
/** A fraction, which the last part alone may have. */
const FRACTION = /[.,]\d{1,9}(?=[A-Z]$)/;

/** Tells whether a text is a duration in ISO 8601: `P3Y`, `P1Y6M`, `P2W`, `PT1.5H`. */
export function isDuration(value: string): boolean {
  return DURATION.test(value.replace(FRACTION, ''));
}
