import { Engine } from 'citeproc';
import type { CslCitation, CslItem } from '../../src/formats/csl-json.ts';

const NAMESPACE = 'xmlns="http://purl.org/net/xbiblio/csl"';
const MONTHS = Array.from({ length: 12 }, (_, i) => {
  const month = String(i + 1).padStart(2, '0');
  return `<term name="month-${month}">M${month}</term>`;
});
const LOCALE = `<locale ${NAMESPACE} version="1.0" xml:lang="en-US"><terms><term name="et-al">et al.</term><term name="and">and</term>
  <term name="paragraph" form="short"><single>para.</single><multiple>paras.</multiple></term>
  <term name="section" form="short"><single>sec.</single><multiple>secs.</multiple></term>${MONTHS.join('')}</terms>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date></locale>`;
const STYLE = `<style ${NAMESPACE} version="1.0" class="in-text"><info><id>x</id><title>x</title></info>
  <citation><layout><group delimiter=", "><text variable="title"/><group delimiter=" "><label variable="locator" form="short"/>
    <text variable="locator"/></group></group></layout></citation>
  <bibliography><layout><group delimiter=". "><names variable="author"><name/></names><text variable="title" quotes="false"/>
    <text variable="container-title"/><text variable="original-publisher-place"/><date variable="issued" form="text"/>
    <text variable="URL"/></group></layout></bibliography></style>`;

const engineOf = (item: CslItem): Engine => {
  const engine = new Engine({ retrieveLocale: () => LOCALE, retrieveItem: () => item }, STYLE);
  engine.updateItems([item.id]);
  return engine;
};

/** Writes the entry of a bibliography, by a processor of CSL and a plain style. */
export const bibliographyEntry = (item: CslItem): string =>
  engineOf(item)
    .makeBibliography()[1]
    .join('')
    .replace(/<[^>]*>/g, '')
    .trim();

/** Writes a citation in the text, likewise. */
export const citationText = (item: CslItem, citation: CslCitation): string =>
  engineOf(item).previewCitationCluster({ citationItems: [citation], properties: { noteIndex: 0 } }, [], [], 'text');
