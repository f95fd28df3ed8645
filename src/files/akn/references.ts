/** What the document speaks of, each thing once: units, people, places, times. The text refers to them by name. */
import { slugify } from '../../vietnamese/fold.ts';
import { ontologyIri } from './iri.ts';
import { element, type Attributes, type XmlElement } from './xml.ts';

export type ReferenceClass = 'Concept' | 'Event' | 'Location' | 'Organization' | 'Person' | 'Role';

export interface Thing {
  class: ReferenceClass;
  /** Its name within its class, in any letters. */
  name: string;
  /** What readers are shown. */
  showAs: string;
  shortForm?: string | undefined;
  /** Its address elsewhere; a name of Akoma Ntoso's ontology where it has none. */
  href?: string | undefined;
  /** The office that knows it by its name; what is not set is known by it everywhere. */
  within?: string;
  attributes?: Attributes;
}

export interface References {
  /** Names a thing and returns the reference to it: "#organization__so-y-te". The same thing gets the same name. */
  refer: (thing: Thing) => string;
  /** The elements of `references`, in the order in which the things were named. */
  elements: () => XmlElement[];
}

/** Starts an empty list. Names hold "__", which no address of a plan does. */
export function createReferences(): References {
  const known = new Map<string, { id: string; element: XmlElement }>();
  const taken = new Set<string>();

  function claim(wanted: string): string {
    let id = wanted;
    for (let time = 2; taken.has(id); time += 1) id = `${wanted}__${String(time)}`;
    taken.add(id);
    return id;
  }

  function refer(thing: Thing): string {
    const { showAs, shortForm, attributes = {} } = thing;
    const key = JSON.stringify(thing);
    const found = known.get(key);
    if (found !== undefined) return `#${found.id}`;
    const className = thing.class.toLowerCase();
    const name = slugify(thing.name) || 'khac';
    const id = claim(`${className}__${name}`);
    const href = thing.href ?? ontologyIri(className, id.slice(className.length + 2), thing.within);
    known.set(key, {
      id,
      element: element(`TLC${thing.class}`, { eId: id, href, showAs, shortForm, ...attributes }),
    });
    return `#${id}`;
  }

  return { refer, elements: () => [...known.values()].map((entry) => entry.element) };
}
