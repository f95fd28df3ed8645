/** Validates the parts of a Word file against the schemas of tests/schema/ooxml. */
import { readdirSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const folder = 'tests/schema/ooxml/';
const xml = 'tests/schema/xml.xsd';

const read = (fileName: string, path: string): { fileName: string; contents: string } => ({
  fileName,
  contents: readFileSync(path, 'utf8'),
});

const preload = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.xsd'))
    .map((name) => read(name, folder + name)),
  read('xml.xsd', xml),
];

const office = 'http://schemas.openxmlformats.org';

/** Which schema a part follows, by its path. Properties of the core follow Dublin Core's, which is not kept here. */
const schemas: readonly { path: RegExp; namespace: string; file: string }[] = [
  { path: /^word\/[a-z0-9]+\.xml$/iu, namespace: `${office}/wordprocessingml/2006/main`, file: 'wml.xsd' },
  {
    path: /^docProps\/app\.xml$/u,
    namespace: `${office}/officeDocument/2006/extended-properties`,
    file: 'shared-documentPropertiesExtended.xsd',
  },
  {
    path: /^\[Content_Types\]\.xml$/u,
    namespace: `${office}/package/2006/content-types`,
    file: 'opc-contentTypes.xsd',
  },
  { path: /\.rels$/u, namespace: `${office}/package/2006/relationships`, file: 'opc-relationships.xsd' },
];

/** `xml:space` is used by schemas that do not say where it is described. */
const driver = (namespace: string, file: string): string =>
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
  '<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>' +
  `<xs:import namespace="${namespace}" schemaLocation="${file}"/></xs:schema>`;

/** Everything in which parts of packages depart from their schemas; parts without a schema are left out. */
export async function findSchemaErrors(packages: ReadonlyMap<string, ReadonlyMap<string, string>>): Promise<string[]> {
  const errors: string[] = [];
  for (const { path, namespace, file } of schemas) {
    const parts = [...packages].flatMap(([name, given]) =>
      [...given]
        .filter(([each]) => path.test(each))
        .map(([each, contents]) => ({
          fileName: `${name}-${each.replaceAll(/[^\w.]/gu, '_')}`,
          contents: contents.replace(/ mc:Ignorable="[^"]*"/u, ''),
        })),
    );
    const schema = { fileName: 'driver.xsd', contents: driver(namespace, file) };
    const result = await validateXML({ xml: parts, schema, preload, maxMemoryPages: 4096 });
    errors.push(...result.errors.map(({ rawMessage }) => rawMessage));
  }
  return errors;
}
