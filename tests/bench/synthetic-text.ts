import { randomOf } from './random.ts';
import type { Typography } from './typography.ts';
import { words } from './words.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** An attribution in the text. */
export interface QuotePlaces {
  readonly quoted: boolean;
  readonly source: Place;
  readonly cue: Place;
  readonly content: readonly Place[];
}

/** A text of invented words, and where its parts stand. */
export interface SyntheticText {
  readonly text: string;
  readonly blocks: readonly Place[];
  readonly sentences: readonly (Place & { readonly block: number })[];
  readonly quotes: readonly QuotePlaces[];
  readonly words: readonly (Place & { readonly block: number })[];
}

const CUES = ['said', 'noted', 'added', 'stressed'];

/** Writes sentences of about 120 characters, every third an attribution, in blocks of about 500. */
export function syntheticText(length: number, seed: number, typography: Typography): SyntheticText {
  const random = randomOf(seed);
  const [open, close, apostrophe] = typography === 'curly' ? ['“', '”', '’'] : ['"', '"', "'"];
  const [fixed, dash] = typography === 'curly' ? ['\u00a0', ' — '] : [' ', ' - '];
  const pieces: string[] = [];
  let offset = 0;
  const blocks: Place[] = [];
  const sentences: (Place & { block: number })[] = [];
  const quotes: QuotePlaces[] = [];
  const placed: (Place & { block: number })[] = [];
  const write = (piece: string): Place => {
    pieces.push(piece);
    offset += piece.length;
    return { start: offset - piece.length, end: offset };
  };
  const writeWord = (capital = false): Place => {
    const chosen = words[random(words.length)] ?? '';
    const base = capital ? chosen.charAt(0).toUpperCase() + chosen.slice(1) : chosen;
    const place = write(random(20) === 0 ? `${base}${apostrophe}s` : base);
    placed.push({ ...place, block: blocks.length });
    return place;
  };
  const gap = (): Place => write(random(15) === 0 ? fixed : random(25) === 0 ? dash : ' ');
  /** Writes words until they take about so many characters. */
  const clause = (size: number, capital: boolean): Place => {
    const { start } = writeWord(capital);
    while (offset - start < size) {
      gap();
      writeWord();
    }
    return { start, end: offset };
  };
  const speaker = (): Place => {
    const { start } = writeWord(true);
    write(' ');
    return { start, end: writeWord(true).end };
  };
  const passage = (size: number, capital: boolean, stop: string): Place => {
    write(open ?? '');
    const { start } = clause(size, capital);
    const { end } = write(stop);
    write(close ?? '');
    return { start, end };
  };
  const cue = (): Place => write(CUES[random(CUES.length)] ?? '');
  const attribution = (): QuotePlaces => {
    if (random(3) === 0) {
      const source = speaker();
      write(' ');
      const said = cue();
      write(' that ');
      const content = clause(60 + random(60), false);
      write('.');
      return { quoted: false, source, cue: said, content: [content] };
    }
    const first = passage(40 + random(50), true, ',');
    write(' ');
    const source = speaker();
    write(' ');
    const said = cue();
    if (random(2) === 0) {
      write('.');
      return { quoted: true, source, cue: said, content: [first] };
    }
    write(', ');
    return { quoted: true, source, cue: said, content: [first, passage(30 + random(40), false, '.')] };
  };
  while (offset < length) {
    if (offset > 0) write('\n\n');
    const start = offset;
    while (offset === start || (offset - start < 440 && offset < length)) {
      if (offset > start) write(' ');
      const begin = offset;
      if (random(3) === 0) quotes.push(attribution());
      else {
        clause(90 + random(50), true);
        write('.');
      }
      sentences.push({ start: begin, end: offset, block: blocks.length });
    }
    blocks.push({ start, end: offset });
  }
  return { text: pieces.join(''), blocks, sentences, quotes, words: placed };
}
