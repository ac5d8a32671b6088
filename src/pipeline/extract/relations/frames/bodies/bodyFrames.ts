import type { Finding, ReadSentence } from '../../context.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { asDescribed, ofTheState } from './asDescribed.ts';
import { besideName } from './besideName.ts';
import { byInitials } from './byInitials.ts';
import { byItsName } from './byItsName.ts';
import { byPossessor } from './byPossessor.ts';
import { insideName } from './insideName.ts';
import { seated } from './seated.ts';

/**
 * Whose a body is, or where, by the words of one phrase: its name (« armée [malienne] », « nord du [Mali] »), its
 * adjective, its owner ("Kenya's Supreme Court") or what it is described as; and where it has its
 * seat.
 */
export function bodyFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind !== 'phrase'
      ? []
      : phrasesWithin(chunk)
          .flatMap((phrase) =>
            phrase.names
              .flatMap((name) => [...insideName(read.article.text, name, at), ...byItsName(read, name, at)])
              .concat(
                besideName(phrase, at),
                byPossessor(phrase, at),
                asDescribed(phrase, at),
                ofTheState(read, phrase, at),
                byInitials(phrase, at),
              ),
          )
          .concat(seated(read, at)),
  );
}
