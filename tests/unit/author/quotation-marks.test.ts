import { describe, expect, test } from 'vitest';
import { safeParseArticle } from '../../../src/schema.ts';
import { articleOf, kindOf, quoteOf } from '../../support/reported.ts';

describe('a passage is quoted', () => {
  test.each<[string, string, readonly string[]]>([
    ['with a thin space between two closing marks', '“He said, ‘Go.’\u2009” She left.', ['He said, ‘Go.’']],
    ['with a NO-BREAK SPACE there', '“He said, ‘Go.’\u00a0” She left.', ['He said, ‘Go.’']],
    ['with a hair space there', '“He said, ‘Go.’\u200a” She left.', ['He said, ‘Go.’']],
    ['with a plain space there', '“He said, ‘Go.’ ” She left.', ['He said, ‘Go.’']],
    ['with the inner closing mark left out', '“He said, ‘Go.’ ” She left.', ['He said, ‘Go.']],
    ['within both marks', '“He said, ‘Go.’ ” She left.', ['Go.']],
    ['with marks upon marks', '‘“We go.”’ he said', ['We go.']],
    ['with marks of its own inside others', '‘“We go.”’ he said', ['“We go.”']],
    ['with French spaces in other marks', '“\u00a0On attend\u00a0”, dit-il.', ['On attend']],
    ['with narrow spaces', '«\u202fOn attend\u202f», dit-il.', ['On attend']],
    ['after an elision', 'l’« union » européenne', ['union']],
    ['with ideographic spaces', '首相は「\u3000増税はしない\u3000」と述べた。', ['増税はしない']],
    ['with marks of direction', '\u2068“\u200e\u2068We go.\u2069\u200f”\u2069 said', ['We go.']],
    ['with characters of no width', '“\ufeffWe\u200b go.\u2060\u200d\u200c”, she said', ['We\u200b go.']],
    ['in Arabic, with a mark of direction', '\u061cقالت: "\u061cنعم\u061c" ثم', ['نعم']],
    ['with a space before the closing mark alone', '"What does that mean? " Ada asked.', ['What does that mean?']],
    ['with a space after the opening mark alone', 'Bo said. “ You know, that is it.”', ['You know, that is it.']],
    ['with a space between single and double mark', '"I heard her say \'no,\' " he said.', ["I heard her say 'no,'"]],
    ['in tokenised text', '" We have waited for years , " the minister said .', ['We have waited for years ,']],
    ['in tokenised text, the second of two', '" One " and " two " , he said', ['two']],
    ['in tokenised German', 'Er sagte : » Wir warten . «', ['Wir warten .']],
    ['with the marks of the Penn Treebank', "`` We have waited , '' the minister said .", ['We have waited ,']],
    ['with those, touching', "``We have waited,'' the minister said.", ['We have waited,']],
    ['with single ones of those', "` We have waited , ' the minister said .", ['We have waited ,']],
    ['with single ones within double ones', "`` He said , ` no , ' '' she said .", ["He said , ` no , '"]],
    ['with the single ones alone', "``He said, `no''' she said.", ['no']],
    ['with three apostrophes behind', "``He said, `no''' she said.", ["He said, `no'"]],
    ['with two apostrophes on either side', "''We have waited,'' she said.", ['We have waited,']],
    [
      'with a caption between two paragraphs',
      '“We wait.\n\nPhoto: A. Nonymous\n\n“We go,” she said.',
      ['We wait.', 'We go,'],
    ],
    [
      'with quoted words in the caption',
      '“We wait.\n\nAd\n\nMore: “Dawn”\n\n“We go,” she said.',
      ['We wait.', 'We go,'],
    ],
    [
      'with quoted words in a straight caption',
      '"We wait.\n\nMore: "Dawn"\n\n"We go," she said.',
      ['We wait.', 'We go,'],
    ],
    [
      'opened and closed once, over paragraphs',
      '首相は「増税はしない。\n\n減税もしない」と述べた。',
      ['増税はしない。', '減税もしない'],
    ],
    [
      'so too with a caption',
      '首相は『増税はしない。\n\n写真：山田\n\n減税もしない』と述べた。',
      ['増税はしない。', '減税もしない'],
    ],
    ['so too in English', '“We wait.\n\nWe go,” she said.', ['We wait.', 'We go,']],
    ['so too in German', '»Eins.\n\nZwei.«', ['Eins.', 'Zwei.']],
    ['going on in every paragraph, in German', '»Eins.\n\n»Zwei.\n\n»Drei.«', ['Eins.', 'Zwei.', 'Drei.']],
    ['going on in every paragraph, in French', '« Un.\n\n» Deux.\n\n» Trois. »', ['Un.', 'Deux.', 'Trois.']],
    ['between marks in lines of their own', '“\nWe go.\n”\n', ['We go.']],
    [
      'sentence by sentence',
      '“I pushed her. She forgot. Not sure,” he wrote.',
      ['I pushed her.', 'She forgot.', 'Not sure,'],
    ],
    [
      'sentence by sentence with its own marks',
      '“I pushed her. She forgot,” he wrote.',
      ['“I pushed her.', 'She forgot,”'],
    ],
    [
      'sentence by sentence over paragraphs',
      '„Eins. Zwei.\n\n„Drei. Vier“, sagte sie.',
      ['Eins.', 'Zwei.', 'Drei.', 'Vier'],
    ],
    ['with its own marks and a comma after them', 'She said "yes", then left.', ['"yes",']],
    ['before another speaker, never closed', '“We wait.\n\n“No,” said Bo.', ['We wait.']],
    ['in marks without spaces around', '"甲"和"乙"', ['乙']],
    ['with gershayim inside', 'אמר: "צה"ל הודיע" ואז', ['צה"ל הודיע']],
    ['broken off', '"I—" he said.', ['I—']],
  ])('%s', (_, text, passages) => {
    const article = articleOf(text, { quotes: { a: quoteOf(passages) } });
    expect(article.quotes[0]).toMatchObject({ kind: 'direct', content: passages.map(() => ({ verbatim: true })) });
    expect(safeParseArticle(article).success).toBe(true);
  });
});

describe('a passage is not quoted', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'after the sign of a list',
      'The minister promised:\n» lower rents\n» more trains',
      ['lower rents', 'more trains'],
    ],
    ['after such signs that touch it', 'She promised:\n»lower rents\n»more trains', ['lower rents', 'more trains']],
    [
      'after such signs, before a quotation',
      '» lower rents\n» more trains\n\n»Ja«, sagt sie.',
      ['lower rents', 'more trains'],
    ],
    ['after single signs', 'She promised:\n› lower rents\n› more trains\n› all', ['lower rents', 'more trains', 'all']],
    ['after a long list', `${'» one more\n'.repeat(60)}» two`, ['two']],
    ['after a long first item', `» ${'long '.repeat(2_500)}item\n» two`, ['two']],
    ['between two quotations in tokenised text', '" One " and " two " , he said', ['and']],
    ['from one quotation into another, tokenised', '" One " and " two " , he said', ['One " and " two']],
    ['between two quotations with spaces', '« Un » et « deux ».', ['et']],
    ['between two quotations without spaces', '"甲"和"乙"', ['和']],
    ['between two in single marks', '‘甲’和‘乙’', ['和']],
    ['between two with a space inside', '"Yes, " said Bo, " it works."', ['said Bo,']],
    ['between two in Arabic', '”نعم“ و ”لا“', ['و']],
    ['between marks of two kinds apart from it', 'a “ we go » b', ['we go']],
    ['between possessives', 'the farmers’ plan and the workers’ wish', ['plan and the workers']],
    ['between straight possessives', "the farmers' plan and the workers' wish", ['plan and the workers']],
    ['between feet and inches', 'a 5\' 10" man and a 6\' 2" man', ['10" man and a 6']],
    ['next to a clipped word', 'rock ’n’ roll', ['roll']],
    ['in dialogue with dashes', '—Vamos —dijo él.', ['Vamos']],
    ['before a mark in the next line', 'We wait\n”Then” he said', ['We wait']],
    ['as one sentence of several', '“I pushed her. She forgot,” he wrote.', ['I pushed her.']],
    ['as sentences of a quotation with one left out', '“One. Two. Three,” he wrote.', ['One.', 'Three,']],
    ['as white space', 'a “ ” b', [' ']],
    ['with other words than whole lines between', '“One. Then\n\nTwo,” he wrote.', ['One.', 'Two,']],
    ['with pages between', `「一。\n\n${'x'.repeat(2_000)}\n\n二」`, ['一。', '二']],
    ['with a quotation closed between', '「一。\n\n三」\n\n「二」', ['一。']],
    ['beside an opening with other words before a new one', '“One. “Two.', ['“One.', '“Two.']],
  ])('%s', (_, text, passages) => {
    const content = passages.map((exact) => ({ exact, nth: exact === ' ' ? 2 : undefined }));
    const article = articleOf(text, { quotes: { a: quoteOf([], { content }) } });
    expect(article.quotes[0]?.kind).toBe('indirect');
  });
});

describe('the author’s word', () => {
  test.each<[string, string]>([
    ['—Vamos —dijo él.', 'Vamos'],
    ['— Мы уходим, — сказал Иван.', 'Мы уходим'],
    ['– Menemme, hän sanoi.', 'Menemme'],
    ['Minister: I will stay', 'I will stay'],
    ['I will stay,” she said.', 'I will stay,'],
    ['She said "yes", then left.', '"yes",'],
    ['The minister promised:\n» lower rents', 'lower rents'],
    ['“He told me, Go home.”', 'Go home.'],
  ])('makes %s direct, or not', (text, exact) => {
    for (const quoted of [true, false]) {
      const article = articleOf(text, { quotes: { a: quoteOf([], { content: [{ exact, quoted }] }) } });
      expect(article.quotes[0]).toMatchObject({
        kind: quoted ? 'direct' : 'indirect',
        content: [{ quoted, verbatim: quoted }],
      });
      expect(safeParseArticle(article).success).toBe(true);
    }
  });
  test('does not undo a pair of marks', () => {
    const content = [{ exact: 'We go,', quoted: false }];
    expect(articleOf('“We go,” she said.', { quotes: { a: quoteOf([], { content }) } }).quotes[0]?.kind).toBe('direct');
  });
  test.each([
    ["They like rock 'n' roll.", 'n'],
    ['They like rock ’n’ roll.', 'n'],
    ["'Tis the boys' club.", 'Tis the boys'],
    ["'We go,' she said.", 'We go,'],
  ])('tells apostrophes from marks: %s', (text, exact) => {
    for (const quoted of [true, false]) {
      const article = articleOf(text, { quotes: { a: quoteOf([], { content: [{ exact, quoted }] }) } });
      expect(article.quotes[0]?.content[0]?.quoted).toBe(quoted);
      expect(safeParseArticle(article).success).toBe(true);
    }
  });
  test('is not needed between clear marks', () => {
    expect(kindOf('“We go,” she said.', ['We go,'])).toBe('direct');
  });
});
