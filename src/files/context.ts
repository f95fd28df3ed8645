/** What a file of a plan needs beside the plan. */
import type { Units } from '../plan/units.ts';

export interface FileContext {
  units: Units;
  /** The site's address: files name absolute ones. */
  site: URL;
}
