import type { Layer, SpanRole } from 'kerry-moscow-visit';

/** A kind of mark in the text, with the switch that shows it. */
export interface Switch {
  /** Ends the id of the switch: `show-cues`. */
  readonly name: string;
  /** The layer whose annotations have the mark. */
  readonly layer: Layer;
  /** The role of those spans; `null` for every role. */
  readonly role: SpanRole | null;
  /** What the reader sees. */
  readonly words: string;
  /** The class of its line. */
  readonly mark: string;
  /** Whether it is shown at first. */
  readonly shown: boolean;
}

/** All kinds of marks, in the order of their switches. */
export const SWITCHES: readonly Switch[] = [
  { name: 'quotes', layer: 'quotes', role: 'content', words: 'Quotes', mark: 'quote1', shown: true },
  { name: 'sources', layer: 'quotes', role: 'source', words: 'Who is named', mark: 'source', shown: true },
  { name: 'cues', layer: 'quotes', role: 'cue', words: 'Reporting words', mark: 'cue', shown: true },
  { name: 'mentions', layer: 'mentions', role: null, words: 'Mentions', mark: 'mention1', shown: true },
  { name: 'statistics', layer: 'statistics', role: null, words: 'Figures', mark: 'figure', shown: true },
  { name: 'times', layer: 'times', role: null, words: 'Dates and times', mark: 'time', shown: true },
  { name: 'scareQuotes', layer: 'scareQuotes', role: null, words: 'Scare quotes', mark: 'scare', shown: true },
  { name: 'relations', layer: 'relations', role: null, words: 'Relations', mark: 'relation', shown: false },
  { name: 'sentences', layer: 'sentences', role: null, words: 'Sentences', mark: 'sentence', shown: false },
  { name: 'blocks', layer: 'blocks', role: null, words: 'Blocks', mark: 'block', shown: false },
];
