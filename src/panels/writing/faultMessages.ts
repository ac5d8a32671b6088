import { defineMessages } from '../../ui/language.tsx';
import { quotedEn, quotedFr } from './quoted.ts';

/** Why something was not saved, and what to do about it. */
export const faultMessages = defineMessages({
  fr: {
    missing: {
      node: 'Choisissez le nœud que ces mots désignent.',
      event: 'Choisissez l’événement que ces mots racontent.',
      type: 'Choisissez le type du nouveau nœud.',
      name: 'Écrivez le nom du nœud.',
      subject: 'Choisissez le sujet.',
      verb: 'Choisissez le verbe.',
      object: 'Choisissez l’objet.',
      loop: 'Sujet et objet sont le même nœud\u202f: un lien en joint deux.',
      speaker: 'Dites qui l’affirme, ou choisissez une autre certitude.',
      date: 'Écrivez la date comme 2015, novembre 2015 ou 13/11/2015.',
      verbWords: 'Écrivez le verbe dans les deux langues, et en sens inverse s’il ne se lit pas de même.',
      same: 'Ces mots désignent déjà ce nœud. Choisissez-en un autre, ou retirez-les.',
      coordinates: 'Écrivez la latitude puis la longitude, en degrés, comme 34.02, -6.84.',
    },
    faults: {
      outside:
        'Ces mots débordent de leur section, ou sont de l’habillage de la page. Choisissez des mots de l’article.',
      unquotable:
        'L’article a les mêmes mots ailleurs, dans le même contexte\u202f: choisissez-en un peu plus, pour qu’on sache lesquels.',
      blank: 'Un nom doit avoir au moins une lettre ou un chiffre, sans quoi rien ne le retrouverait.',
      taken: (name: string, node: string) =>
        `${quotedFr(name)} est déjà un nom de ${node}. Choisissez ce nœud, ou «\u202fici seulement\u202f».`,
      crossing:
        'Ces mots coupent un nom déjà donné à la main. Choisissez ce nom en entier, ou d’autres mots.',
      twice: 'C’est déjà écrit.',
      loop: 'Sujet et objet sont le même nœud\u202f: un lien en joint deux.',
      speaker: 'Qui l’affirme doit être un nœud, ou des mots de l’article.',
      date: 'Cette date ne peut pas être lue. Écrivez-la comme 2015, novembre 2015 ou 13/11/2015.',
      unnamed: (node: string) =>
        `Plus rien ne nommerait ${node}. Choisissez «\u202fici seulement\u202f», ou d’autres mots.`,
      mixed: 'Un événement et autre chose ne font pas un seul nœud.',
      gone: 'Ce nœud ou ce lien n’est plus là\u202f: il a été changé entre-temps.',
      refused: (message: string) => `Les fichiers du corpus ne le permettent pas. ${message}`,
    },
    lost: 'Rien n’a été écrit\u202f: une partie de la page n’a pas pu être chargée. Rechargez-la, puis réessayez.',
  },
  en: {
    missing: {
      node: 'Choose the node that these words mean.',
      event: 'Choose the event that these words tell of.',
      type: 'Choose the type of the new node.',
      name: 'Write the name of the node.',
      subject: 'Choose the subject.',
      verb: 'Choose the verb.',
      object: 'Choose the object.',
      loop: 'Subject and object are the same node: a link joins two.',
      speaker: 'Say who claims it, or choose another certainty.',
      date: 'Write the date like 2015, November 2015 or 13 Nov 2015.',
      verbWords: 'Write the verb in both languages, and the other way round unless it reads the same.',
      same: 'These words already mean this node. Choose another, or remove them.',
      coordinates: 'Write the latitude, then the longitude, in degrees, like 34.02, -6.84.',
    },
    faults: {
      outside:
        'These words run past their section, or belong to the page chrome. Select words of the article.',
      unquotable:
        'The article has the same words elsewhere, in the same context: select a few more, so that it is clear which are meant.',
      blank: 'A name needs at least one letter or digit, or nothing could find it.',
      taken: (name, node) =>
        `${quotedEn(name)} is already a name of ${node}. Choose that node, or “only here”.`,
      crossing:
        'These words cut through a name that was given by hand. Select the whole name, or other words.',
      twice: 'This is already written.',
      loop: 'Subject and object are the same node: a link joins two.',
      speaker: 'Whoever claims it must be a node, or words of the article.',
      date: 'This date cannot be read. Write it like 2015, November 2015 or 13 Nov 2015.',
      unnamed: (node) => `Nothing would name ${node} any longer. Choose “only here”, or other words.`,
      mixed: 'An event and something else cannot be one node.',
      gone: 'This node or link is no longer there: it has changed in the meantime.',
      refused: (message) => `The files of the corpus do not allow it. ${message}`,
    },
    lost: 'Nothing was written: a part of the page could not be loaded. Reload it, then try again.',
  },
});
