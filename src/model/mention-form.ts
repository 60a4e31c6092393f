/** How a mention names its entity. */
export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'adjective' | 'metonym';
