import type { Quote } from '../../model/types.ts';
import type { Scope } from './scope.ts';

/**
 * Makes the node of a quote. Of the speakers `spokenByCharacter` takes persons and organizations alone, so that others
 * are in `mentions`; nobody has spoken what was not said.
 */
export function quotationNode(quote: Quote, { refer, mentionedIn, speaks }: Scope): object {
  const { modality, speakers, content } = quote;
  const said = modality === 'actual';
  return {
    '@type': 'Quotation',
    ...refer(quote.id, 'quotes'),
    text: content.map(({ verbatim, exact }) => verbatim && exact),
    abstract: content.map(({ verbatim, exact }) => !verbatim && exact),
    spokenByCharacter: speakers.map((id) => said && speaks(id) && refer(id)),
    mentions: speakers.map((id) => !(said && speaks(id)) && refer(id)),
    creditText: said && quote.sources.map(({ exact }) => exact),
    about: mentionedIn(content),
    isPartOf: refer(quote.within, 'quotes'),
    creativeWorkStatus: !said && modality,
  };
}
