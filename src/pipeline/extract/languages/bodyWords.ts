import { wordSet } from './words.ts';

/**
 * Words (folded, of either language) that occur in the names of media, firms, parties and associations, and hardly ever
 * in a person's: a run of capitalized words with one of them names a body.
 */
export const bodyWords = wordSet(
  'press presse news nouvelles daily weekly times post herald tribune gazette journal quotidien hebdo courrier depeche voix voice echo echos radio television tv media medias online info infos actualites',
  'group groupe bank banque airlines airways energy energie energies oil gas petroleum petrole petroles steel motors shipping maritime maritimes holdings industries systems technologies telecom electronics company compagnie corporation',
  'party parti front union alliance movement mouvement league ligue coalition council conseil forum foundation fondation institute institut center centre observatory observatoire initiative network reseau watch',
  'international internationale internationales global rights droits relief aid secours solidarity solidarite refugees refugies frontieres democracy democratie justice liberty liberte progress progres citizens citoyens workers travailleurs peoples people peuple',
  'syndicate cartel brigade brigades battalion bataillon legion army guards guard garde militia milice militias resistance',
);
