/** Shows the map of a paper, in front or beside its text. */
import { meantPaper, type Surroundings } from '../surroundings';
import type { Command } from './command';

export function showMap({ maps, speech }: Surroundings, beside: boolean): Command {
  return async (given) => {
    const uri = meantPaper(given, speech);
    if (uri) await maps.show(uri, { beside });
  };
}
