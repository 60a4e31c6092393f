/** Splits a list of words written in one line. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Pronouns that stand for persons; "it" and "which" often stand for nothing that is annotated. */
export const englishPronouns = (): ReadonlySet<string> =>
  list(
    'he him his himself she her hers herself they them their theirs themselves we us our ours ourselves i me my myself',
  );

/** Numbers in words; "one" is more often a pronoun, and ordinals are more often none. */
export const englishNumbers = (): ReadonlySet<string> =>
  list(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
      'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million ' +
      'millions billion billions trillion trillions dozen dozens half several',
  );

/** Words that nearly always ascribe others to somebody. */
export const englishCues: readonly string[] = ['said', 'says', 'told', 'according to'];
