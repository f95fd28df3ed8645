/** Every fixture plan in one content folder, so that one build makes the pages of all. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fixtures = 'tests/fixtures';

/** The entries of a registry by their id. */
const entriesOf = (registry: string): [string, string][] =>
  registry
    .split(/^(?=- id: )/mu)
    .filter((entry) => entry.startsWith('- '))
    .map((entry) => [entry.split('\n', 1)[0] ?? '', entry.trimEnd()]);

/** Makes that folder; the caller removes it. A unit that several registries know is taken from the first. */
export function gatherFixturePlans(): string {
  const gathered = mkdtempSync(join(tmpdir(), 'plans-'));
  const units = new Map<string, string>();
  for (const name of readdirSync(fixtures)) {
    const content = join(fixtures, name, 'content');
    if (!existsSync(join(content, 'plans'))) continue;
    cpSync(join(content, 'plans'), join(gathered, 'plans'), { recursive: true });
    for (const [id, entry] of entriesOf(readFileSync(join(content, 'units.yaml'), 'utf8')))
      if (!units.has(id)) units.set(id, entry);
  }
  writeFileSync(join(gathered, 'units.yaml'), `${[...units.values()].join('\n\n')}\n`);
  return gathered;
}
