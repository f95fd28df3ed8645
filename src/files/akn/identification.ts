/** Which document this is: work, expression and manifestation (FRBR). */
import { lastChangedOn } from '../../plan/changes.ts';
import { plainText } from '../../plan/plain-text.ts';
import type { Part, Plan } from '../../plan/types.ts';
import { planName, planNumber } from '../../presentation/plan-text.ts';
import { slugify } from '../../vietnamese/fold.ts';
import { eli, expressionIri, workIri, type Named } from './iri.ts';
import { element, type XmlElement } from './xml.ts';

export const mediaType = 'application/akn+xml';

export interface Makers {
  /** References to who issued the document and who made the file. */
  issuer: string;
  publisher: string;
}

/** One document of the file: the plan or an annex. */
interface Component {
  /** Its name within the work: "main", "phu-luc-i". */
  name: string;
  title: string;
}

const valued = (name: string, value: string, more: Readonly<Record<string, string>> = {}): XmlElement =>
  element(name, { ...more, value });

const mainOf = (plan: Plan): Component => ({ name: 'main', title: planName(plan) });

const annexOf = ({ address, label, heading }: Part): Component => ({
  name: address,
  title: [label, plainText(heading).replace(/\s+/gu, ' ').trim()].filter((text) => text !== '').join(' '),
});

/** The identification of the plan itself. `web`: the address of its page. */
export function identifyPlan(named: Named, web: string, makers: Makers): XmlElement {
  const { plan } = named;
  const components = [mainOf(plan), ...plan.annexes.map(annexOf)];
  const componentInfo = element(
    'componentInfo',
    {},
    components.map(({ name, title: showAs }) =>
      element('componentData', {
        eId: `component__${name}`,
        href: `${workIri(named)}/!${name}`,
        name,
        showAs,
      }),
    ),
  );
  const aliases = [valued('FRBRalias', eli(named), { name: 'eli' }), valued('FRBRalias', web, { name: 'web' })];
  return identification(named, mainOf(plan), makers, { aliases, componentInfo: [componentInfo] });
}

/** The identification of an annex: a component of the same work. */
export const identifyAnnex = (named: Named, annex: Part, makers: Makers): XmlElement =>
  identification(named, annexOf(annex), makers, { aliases: [], componentInfo: [] });

/**
 * The work is dated by its issue, the file by the last document that bears on it: the same content gives the same bytes.
 * The text is a copy; the signed original alone is authoritative (NĐ 30/2020, Điều 5.1).
 */
function identification(
  named: Named,
  { name, title }: Component,
  { issuer, publisher }: Makers,
  own: { aliases: XmlElement[]; componentInfo: XmlElement[] },
): XmlElement {
  const { plan } = named;
  const { issuedOn } = plan.masthead;
  const [work, expression] = [workIri(named), expressionIri(named)];
  const date = (day: string, of: string): XmlElement => element('FRBRdate', { date: day, name: of });
  const author = (href: string): XmlElement => element('FRBRauthor', { href });
  return element('identification', { source: publisher }, [
    element('FRBRWork', {}, [
      valued('FRBRthis', `${work}/!${name}`),
      valued('FRBRuri', work),
      ...own.aliases,
      date(issuedOn, 'issued'),
      author(issuer),
      ...own.componentInfo,
      valued('FRBRcountry', 'vn'),
      valued('FRBRsubtype', slugify(plan.kind)),
      valued('FRBRnumber', planNumber(plan)),
      ...(title === '' ? [] : [valued('FRBRname', title)]),
    ]),
    element('FRBRExpression', {}, [
      valued('FRBRthis', `${expression}/!${name}`),
      valued('FRBRuri', expression),
      date(issuedOn, 'issued'),
      author(issuer),
      valued('FRBRauthoritative', 'false'),
      element('FRBRlanguage', { language: 'vie' }),
    ]),
    element('FRBRManifestation', {}, [
      valued('FRBRthis', `${expression}/!${name}.xml`),
      valued('FRBRuri', `${expression}.xml`),
      date(lastChangedOn(plan), 'lastChanged'),
      author(publisher),
      valued('FRBRformat', mediaType),
    ]),
  ]);
}
