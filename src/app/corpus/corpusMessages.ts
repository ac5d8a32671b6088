import { numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const corpusMessages = defineMessages({
  fr: {
    failure: {
      corpusMissing: {
        title: () => 'Ce corpus n’est pas sur cet ordinateur',
        why: 'Un lien ne contient pas les articles\u202f: ils restent dans le navigateur de qui les a ajoutés. Demandez le fichier du corpus à qui vous a envoyé le lien. Si c’était le vôtre, ce navigateur a effacé ses données\u202f: ouvrez le fichier que vous en avez enregistré.',
      },
      corpusFaulty: {
        title: () => 'Ce corpus ne donne pas de graphe',
        why: 'Ses fichiers contiennent des erreurs. Rien n’est perdu\u202f: corrigez-les là où le corpus a été fait, puis ouvrez-le de nouveau.',
      },
      corpusStopped: {
        title: (name: string) => `L’ouverture de «\u202f${name}\u202f» est arrêtée`,
        why: 'Le corpus est intact, et s’ouvre quand vous voulez\u202f: le graphe se refait alors depuis le début.',
      },
      corpusUnbuilt: {
        title: (name: string) => `Le graphe de «\u202f${name}\u202f» n’a pas pu être préparé`,
        why: 'Le calcul s’est interrompu\u202f: la mémoire a pu manquer, ou une partie de la page. Rien n’est perdu, le corpus reste dans ce navigateur\u202f: fermez d’autres onglets, vérifiez la connexion, puis rechargez.',
      },
      openAgain: 'L’ouvrir',
      moreFaults: (count: number) => `et ${numberFr(count)} autres`,
      openExample: 'Ouvrir l’exemple',
      openFile: 'Ouvrir un fichier…',
    },
    empty: {
      title: 'Ce corpus est vide',
      building: 'Le graphe se prépare…',
      noName: 'Aucun nom connu dans ces articles',
      howTo:
        'Ajoutez des articles\u202f: déposez des fichiers n’importe où sur cette page, ou collez un texte. Leurs noms et leurs liens sont proposés au crayon\u202f; vous décidez de chacun.',
      howToName:
        'Ouvrez un article et choisissez les mots d’un nom\u202f: «\u202fNommer\u202f» en fait un nœud, que la page cherche ensuite dans tous les articles.',
      add: 'Ajouter des articles',
      read: 'Ouvrir un article',
      stays: 'Rien ne quitte cet ordinateur.',
    },
    opening: {
      fault: (name: string, why: string) => `${name}\u202f: ${why}`,
      ignored: (count: number) =>
        count === 1
          ? 'Corpus ouvert. Un fichier de l’archive n’en fait pas partie et a été laissé.'
          : `Corpus ouvert. ${numberFr(count)} fichiers de l’archive n’en font pas partie et ont été laissés.`,
      other: (names: string) => `${names}\u202f: ni un corpus ni un graphe de Maillage.`,
      failed: 'Le fichier n’a pas pu être lu. Rechargez la page, puis réessayez.',
      underWay: (name: string) => `Ouverture de ${name}…`,
      counted: {
        unpack: (done: number, all: number) => `${numberFr(done)} fichiers lus sur ${numberFr(all)}`,
        store: (done: number, all: number) => `${numberFr(done)} fichiers enregistrés sur ${numberFr(all)}`,
        decide: (done: number, all: number) =>
          `${numberFr(done)} décisions de la dernière fois écrites sur ${numberFr(all)}`,
      },
      stages: {
        texts: (done: number, all: number) =>
          `Lecture des articles\u202f: ${numberFr(done)} sur ${numberFr(all)}`,
        claims: (done: number, all: number) =>
          `Relations et propositions\u202f: article ${numberFr(done)} sur ${numberFr(all)}`,
        names: (done: number, all: number) =>
          `Recherche des noms\u202f: article ${numberFr(done)} sur ${numberFr(all)}`,
        links: () => 'Réunion des nœuds et des liens',
        places: (percent: number) => `Mise en place des nœuds\u202f: ${percent}\u00a0%`,
        check: () => 'Dernier contrôle du graphe',
      },
      stop: 'Arrêter',
      stopped: 'Ouverture arrêtée.',
    },
    leftOut:
      'Ces articles proposent plus qu’un graphe ne contient\u202f: les noms et les liens au crayon que le moins de passages citent n’y sont pas dessinés. Ils restent dans «\u202fVérifier\u202f», et ce que vous acceptez prend place dans le graphe.',
    unfinished: (left: number, all: number, names: readonly string[]) => {
      const others = left - names.length;
      const which = [
        ...names,
        ...(names.length > 0 && others > 0 ? [`et ${numberFr(others)} de plus`] : []),
      ].join(', ');
      const what =
        all === 1
          ? 'L’article que vous ajoutiez n’est pas dans ce corpus'
          : left === 1
            ? `Un des ${numberFr(all)} articles que vous ajoutiez n’est pas dans ce corpus`
            : `${numberFr(left)} des ${numberFr(all)} articles que vous ajoutiez ne sont pas dans ce corpus`;
      return `${what}, la page s’étant fermée avant la fin${which && `\u202f: ${which}`}. ${left === 1 ? 'Ajoutez-le de nouveau.' : 'Ajoutez-les de nouveau\u202f; ceux qui y sont déjà seront reconnus.'}`;
    },
  },
  en: {
    failure: {
      corpusMissing: {
        title: () => 'This corpus is not on this computer',
        why: 'A link does not contain the articles: they stay in the browser of the person who added them. Ask whoever sent you the link for the corpus file. If the corpus was yours, this browser has cleared its data: open the file that you saved.',
      },
      corpusFaulty: {
        title: () => 'No graph can be built from this corpus',
        why: 'Its files contain errors. Nothing is lost: correct them where the corpus was made, then open it again.',
      },
      corpusStopped: {
        title: (name) => `Opening “${name}” was stopped`,
        why: 'The corpus is intact, and opens whenever you like: its graph is then made from the beginning.',
      },
      corpusUnbuilt: {
        title: (name) => `The graph of “${name}” could not be built`,
        why: 'The work was cut short: memory may have run out, or a part of the page may be missing. Nothing is lost, the corpus stays in this browser: close other tabs, check the connection, then reload.',
      },
      openAgain: 'Open it',
      moreFaults: (count) => `and ${numberEn(count)} more`,
      openExample: 'Open the example',
      openFile: 'Open a file…',
    },
    empty: {
      title: 'This corpus is empty',
      building: 'The graph is being built…',
      noName: 'No known names in these articles',
      howTo:
        'Add articles: drop files anywhere on this page, or paste a text. Their names and links are proposed in pencil; you decide about each.',
      howToName:
        'Open an article and select the words of a name: “Name” makes a node of it, which the page then looks for in all articles.',
      add: 'Add articles',
      read: 'Open an article',
      stays: 'Nothing leaves this computer.',
    },
    opening: {
      fault: (name, why) => `${name}: ${why}`,
      ignored: (count) =>
        count === 1
          ? 'Corpus opened. One file in the archive is not part of it and was left out.'
          : `Corpus opened. ${numberEn(count)} files in the archive are not part of it and were left out.`,
      other: (names) => `${names}: neither a corpus nor a Maillage graph.`,
      failed: 'The file could not be read. Reload the page, then try again.',
      underWay: (name) => `Opening ${name}…`,
      counted: {
        unpack: (done, all) => `${numberEn(done)} of ${numberEn(all)} files read`,
        store: (done, all) => `${numberEn(done)} of ${numberEn(all)} files stored`,
        decide: (done, all) => `${numberEn(done)} of ${numberEn(all)} decisions of last time written`,
      },
      stages: {
        texts: (done, all) => `Reading the articles: ${numberEn(done)} of ${numberEn(all)}`,
        claims: (done, all) => `Relations and proposals: article ${numberEn(done)} of ${numberEn(all)}`,
        names: (done, all) => `Looking for names: article ${numberEn(done)} of ${numberEn(all)}`,
        links: () => 'Gathering nodes and links',
        places: (percent) => `Placing the nodes: ${percent}%`,
        check: () => 'A last check of the graph',
      },
      stop: 'Stop',
      stopped: 'Opening stopped.',
    },
    leftOut:
      'These articles propose more than a graph can hold: the names and links in pencil that the fewest passages cite are not drawn. They stay under “Review”, and what you accept is drawn.',
    unfinished: (left, all, names) => {
      const others = left - names.length;
      const which = [
        ...names,
        ...(names.length > 0 && others > 0 ? [`and ${numberEn(others)} more`] : []),
      ].join(', ');
      const what =
        all === 1
          ? 'The article that you were adding is not in this corpus'
          : left === 1
            ? `One of the ${numberEn(all)} articles that you were adding is not in this corpus`
            : `${numberEn(left)} of the ${numberEn(all)} articles that you were adding are not in this corpus`;
      return `${what}, as the page was closed before the end${which && `: ${which}`}. ${left === 1 ? 'Add it again.' : 'Add them again; those that are there already will be recognised.'}`;
    },
  },
});
